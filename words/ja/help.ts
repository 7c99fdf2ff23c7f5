import type { Catalogue } from '../keys.ts';

export const help: Catalogue['help'] = {
  head: 'この一覧のキー',
  heard: '一覧のどこでも使えるキー: {keys}。ほかのキーは、印にフォーカスがあるときに使えます。',
  heardBehind:
    'このサイトには独自のキーがあるため、次のキーの前に {leader} を押します: {keys}。ほかのキーは、印にフォーカスがあるときに使えます。',
  change: 'ライブラリの設定で変更できます。',
  typing:
    'ライブラリでも、この一覧の絞り込みでも使えます。ここでは入力ミスは補正されず、保存や読了の日時は分かりません。',
  list: '一覧',
  paper: '現在の論文',
  several: '複数の論文',
  out: '開く・持ち出す',
  keys: 'キー',
};
