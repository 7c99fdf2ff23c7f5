import type { Catalogue } from '../keys.ts';

export const papers: Catalogue['papers'] = {
  noStatus: '状態なし',
};
