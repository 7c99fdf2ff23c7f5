import type { Catalogue } from '../keys.ts';

export const failure: Catalogue['failure'] = {
  'extension-gone':
    'Manicule se actualizó o se desactivó. Vuelve a cargar esta página para seguir; lo guardado está a salvo.',
  'not-answered': 'Manicule no respondió. Lo que escribiste sigue aquí: inténtalo de nuevo.',
  'bad-message': 'No se pudo entender; no se cambió nada.',
  'not-allowed': 'Esta página no puede pedir eso; no se cambió nada.',
  'too-much': 'Es demasiado a la vez; no se cambió nada.',
  'storage-full':
    'El disco está lleno y esto no se guardó. Libera espacio e inténtalo de nuevo; lo que escribiste sigue aquí.',
  'storage-broken':
    'No se pudo abrir la biblioteca. Reinicia el navegador; si sigue igual, importa tu última copia de seguridad. La página de la biblioteca guarda lo que se pueda leer.',
  'library-newer':
    'Esta biblioteca la escribió una versión más reciente de Manicule. Actualízalo; no se cambió nada. La página de la biblioteca guarda lo que se pueda leer.',
  blocked:
    'Una versión anterior de Manicule aún tiene abierta la biblioteca en otra pestaña o ventana. Ciérrala y esto seguirá solo; no se pierde nada.',
  'backup-failed': 'No se hizo la copia de seguridad. Inténtalo de nuevo o exporta la biblioteca como JSON.',
  cancelled: 'Cancelado; no se cambió nada.',
  'file-malformed': 'Este archivo no se pudo leer como biblioteca de Manicule; no se cambió nada.',
  'file-unreadable': 'No se pudo abrir este archivo; no se cambió nada. Elígelo de nuevo.',
  'file-foreign': 'Nada de este archivo se pudo entender en ese formato; no se cambió nada.',
  'template-broken': 'Esta plantilla no se puede usar. Corrígela o vuelve a la original.',
  'pattern-broken': 'Este patrón no genera claves de cita.',
  'file-newer': 'Este archivo es más reciente que esta versión de Manicule; no se cambió nada.',
  'tag-unusable': 'Una etiqueta necesita de uno a cien caracteres.',
};
