import type { Catalogue } from '../keys.ts';

export const status: Catalogue['status'] = {
  'to-read': '待读',
  reading: '在读',
  read: '已读',
  dismissed: '不读',
};
