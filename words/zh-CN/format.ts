import type { Catalogue } from '../keys.ts';

export const format: Catalogue['format'] = {
  json: 'JSON（完整备份）',
  html: 'HTML，供阅读和打印',
  bibliography: '格式化的参考文献',
  markdownZip: 'Markdown，每篇论文一个文件',
  bookmarks: '浏览器书签',
  list: 'id、DOI 或链接的列表',
};
