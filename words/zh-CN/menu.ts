import type { Catalogue } from '../keys.ts';

export const menu: Catalogue['menu'] = {
  saveLink: '保存此链接的论文',
  tagLink: '保存此链接的论文并添加标签',
  quote: '引用到论文的笔记中',
  undoSave: '撤销保存',
  undoSaveOf: '撤销保存“{title}”',
  saved: 'Manicule：已保存“{title}”',
  savedAlready: 'Manicule：“{title}”已在文库中',
  noPaper: 'Manicule：此地址没有已知的论文',
  undone: 'Manicule：已取消保存“{title}”',
};
