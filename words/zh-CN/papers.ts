import type { Catalogue } from '../keys.ts';

export const papers: Catalogue['papers'] = {
  noStatus: '无状态',
};
