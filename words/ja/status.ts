import type { Catalogue } from '../keys.ts';

export const status: Catalogue['status'] = {
  'to-read': '読む予定',
  reading: '読書中',
  read: '読了',
  dismissed: '見送り',
};
