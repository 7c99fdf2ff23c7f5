import type { Catalogue } from '../keys.ts';

export const status: Catalogue['status'] = {
  'to-read': 'Por leer',
  reading: 'Leyendo',
  read: 'Leído',
  dismissed: 'Descartado',
};
