import type { Catalogue } from '../keys.ts';

export const mark: Catalogue['mark'] = {
  new: '新着。',
  unsaved: '未保存。',
  probable: '保存済みの「{title}」とおそらく同じ論文です。',
  saved: '保存済み',
  starred: 'スター付き',
  tags: { other: 'タグ: {tags}' },
  hasNote: 'メモあり',
  selected: '選択中。',
  all: '{parts}。',
};
