import type { Catalogue } from '../keys.ts';

export const settings: Catalogue['settings'] = {
  colours: 'Colores de las páginas de Manicule',
  system: 'Como el sistema',
  light: 'Claro',
  dark: 'Oscuro',
  marksGoBy: 'Las marcas siguen la página en la que están.',
  shortcuts: 'Atajos',
  notSet: 'sin definir',
  openPopup: 'Abrir la ventana emergente',
  whereFirefox: 'Para cambiarlos: página de complementos, engranaje, «Administrar atajos de extensiones».',
  whereChromium: 'Para cambiarlos, abre {address}.',
  keysOnLists: 'Teclas en las listas',
  keysWork: 'Las teclas funcionan en las listas marcadas',
  keyOf: 'Tecla: {act}',
  keyTaken: '{key} ya se usa: {act}.',
  keysLead:
    'Para cambiar una, ve a ella y pulsa otra; Retroceso devuelve la original. Las que van de «{first}» a «{last}» se oyen en toda la lista; las demás, mientras una marca tiene el foco.',
  newOnLists: 'Novedades en las listas',
  remember: 'Recordar qué artículos mostraron las listas, para decir qué es nuevo',
  forget: 'Olvidar lo que mostraron las listas',
  memoryLead:
    'Solo en este equipo, como números de los que no se puede leer ningún artículo; en ventanas privadas no se recuerda nada.',
  nothingRemembered: 'No se recuerda nada.',
  remembered: { one: 'Se recuerda un artículo.', other: 'Se recuerdan {count} artículos.' },
  sites: 'Sitios cuyos artículos se marcan',
  keysOn: 'Teclas en {site}',
  modeOn: 'teclas activas',
  modeLeader: 'teclas tras {leader}',
  modeOff: 'teclas inactivas',
};
