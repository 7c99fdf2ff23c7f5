import type { Catalogue } from '../keys.ts';

export const search: Catalogue['search'] = {
  field: '論文を検索',
  placeholder: '題名・著者・タグ・メモを検索',
  keep: 'この検索を残す',
  help: '検索のしかた',
  understood: '解釈',
  removeClause: '{clause} を外す',
  type: '入力',
  finds: '見つかるもの',
  helpEnd: 'ふつうの語では打ち間違いも許されます。どれにも当てはまらないものは、そのまま検索されます。',
  completions: '入力候補',
  completionCount: { other: '候補 {count} 件' },
};
