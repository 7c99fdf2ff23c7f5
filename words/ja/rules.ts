import type { Catalogue } from '../keys.ts';

export const rules: Catalogue['rules'] = {
  dimThese: '常に淡く表示',
  liftThese: '常に目立たせる',
  heading: '一覧のルール',
  none: 'ルールはまだありません。一覧のバーに語を入力し、該当する論文の扱いをそこで選んでください。',
  dim: '淡く表示',
  lift: '目立たせる',
  effect: '{query} に該当する論文の扱い',
  remove: 'ルール {query} を削除',
  isDimmed: 'ルールにより淡色表示。',
  isLifted: 'ルールにより強調表示。',
};
