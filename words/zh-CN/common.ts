import type { Catalogue } from '../keys.ts';

export const common: Catalogue['common'] = {
  close: '关闭',
  cancel: '取消',
  undo: '撤销',
  save: '保存',
  remove: '移除',
  star: '星标',
  starred: '已加星标',
  saveReadable: '保存可读取的内容',
  tryAgain: '重试',
  annotate: '批注“{title}”',
  papers: { other: '{count} 篇论文' },
  export: '导出',
  import: '导入',
  library: '文库',
  filters: '筛选',
  nothingSaved: '还没有保存任何论文。',
  showEverything: '显示全部',
  noPapersInFile: '文件中没有论文；没有做任何更改。',
  savedAs: '{papers}已存为 {file}。',
  pair: '{before}，{after}',
};
