import type { Catalogue } from '../keys.ts';

export const hue: Catalogue['hue'] = {
  of: '{tag} 的颜色',
  byName: '按名称',
  red: '红色',
  amber: '琥珀色',
  olive: '橄榄色',
  green: '绿色',
  teal: '蓝绿色',
  blue: '蓝色',
  violet: '紫色',
  pink: '粉色',
};
