import type { Catalogue } from '../keys.ts';

export const status: Catalogue['status'] = {
  'to-read': 'Zu lesen',
  reading: 'Lese ich',
  read: 'Gelesen',
  dismissed: 'Verworfen',
};
