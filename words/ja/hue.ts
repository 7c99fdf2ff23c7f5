import type { Catalogue } from '../keys.ts';

export const hue: Catalogue['hue'] = {
  of: '{tag} の色',
  byName: '名前に応じて',
  red: '赤',
  amber: '琥珀色',
  olive: 'オリーブ',
  green: '緑',
  teal: '青緑',
  blue: '青',
  violet: '紫',
  pink: 'ピンク',
};
