import type { Catalogue } from '../keys.ts';

export const mark: Catalogue['mark'] = {
  new: '新。',
  unsaved: '未保存。',
  probable: '可能与已保存的“{title}”相同。',
  saved: '已保存',
  starred: '已加星标',
  tags: { other: '标签：{tags}' },
  hasNote: '有笔记',
  selected: '已选中。',
  all: '{parts}。',
};
