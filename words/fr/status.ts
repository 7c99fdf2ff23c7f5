import type { Catalogue } from '../keys.ts';

export const status: Catalogue['status'] = {
  'to-read': 'À lire',
  reading: 'En cours',
  read: 'Lu',
  dismissed: 'Écarté',
};
