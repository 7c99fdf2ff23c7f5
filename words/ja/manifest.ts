import type { Catalogue } from '../keys.ts';

export const manifest: Catalogue['manifest'] = {
  description: '読んでいる一覧のすべての論文に印を付け、タグとメモをお使いのコンピューターだけに保存します。',
  openLibrary: 'ライブラリを開く',
  openBeside: 'ライブラリをページの横に開く',
  savePage: 'このページの論文を保存',
};
