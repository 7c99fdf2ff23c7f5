import type { Catalogue } from '../keys.ts';

export const manifest: Catalogue['manifest'] = {
  description: '为你浏览的列表中的每篇论文加上标记，标签和笔记只保存在你自己的电脑上。',
  openLibrary: '打开文库',
  openBeside: '在页面旁边打开文库',
  savePage: '保存此页面的论文',
};
