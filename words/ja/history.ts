import type { Catalogue } from '../keys.ts';

export const history: Catalogue['history'] = {
  head: '履歴',
  whatItWas: '変更前',
  twoPlaces: 'メモが 2 か所で書かれ、後のものを表示',
  noteWritten: 'メモを書いた',
  noteChanged: 'メモを変更',
  tagged: 'タグを追加: {tags}',
  untagged: 'タグを削除: {tags}',
  statusChange: '{before} → {after}',
  starTaken: 'スターを外した',
  fieldAdded: '{field}を追加',
  fieldChanged: '{field}を変更',
};
