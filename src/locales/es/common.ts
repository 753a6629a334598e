import type { common as source } from '../ca/common.ts';

export const common: Record<keyof typeof source, string> = {
  'common.product': 'Connecta',
  'common.headquarters': 'Sede electrónica',
  'common.skip': 'Ir al contenido',
  'common.language': 'Idioma',
  'common.home': 'Inicio',
  'common.back': 'Volver',
  'common.continue': 'Continuar',
  'common.save': 'Guardar',
  'common.cancel': 'Cancelar',
  'common.search': 'Buscar',
  'common.print': 'Imprimir',
  'common.close': 'Cerrar',
  'common.yes': 'Sí',
  'common.no': 'No',
  'common.optional': 'si quiere',
  'common.appearance': 'Aspecto',
  'common.appearance.auto': 'Como el dispositivo',
  'common.appearance.light': 'Claro',
  'common.appearance.dark': 'Oscuro',
  'common.appearance.contrast': 'Alto contraste',
  'common.footer.accessibility': 'Accesibilidad',
  'common.footer.privacy': 'Protección de datos',
  'common.footer.feedback': 'Quejas y sugerencias',
  'common.footer.demonstration':
    'Ayuntamiento de demostración. Las personas y las cifras son inventadas.',
  'common.footer.officialTime': 'Hora oficial: {time}',
  'common.updatedAt': 'Actualizado a las {time}. Se actualiza solo.',
  'common.connectionLost':
    'Se ha perdido la conexión. Los datos son de las {time}; lo volvemos a intentar.',
  'common.fallbackLanguage': 'Este texto aún no está en español.',
  'common.errorTitle':
    'Hay {count, plural, one {un dato que corregir} other {# datos que corregir}}',
};
