import type { Catalogue } from '../keys.ts';

export const menu: Catalogue['menu'] = {
  saveLink: 'このリンクの論文を保存',
  tagLink: 'このリンクの論文を保存してタグを付ける',
  quote: '論文のメモに引用',
  undoSave: '保存を元に戻す',
  undoSaveOf: '「{title}」の保存を元に戻す',
  saved: 'Manicule: 「{title}」を保存しました',
  savedAlready: 'Manicule: 「{title}」は保存済みです',
  noPaper: 'Manicule: このアドレスの論文は見つかりません',
  undone: 'Manicule: 「{title}」の保存を取り消しました',
};
