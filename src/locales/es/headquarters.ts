import type { headquarters as source } from '../ca/headquarters.ts';

export const headquarters: Record<keyof typeof source, string> = {
  'headquarters.languageName': 'Castellano',
  'headquarters.interfaceFallback':
    'Algunos textos de esta página aún no están en {language}. Se muestran en inglés.',
  'headquarters.footer.accessibility': 'Accesibilidad',
  'headquarters.footer.privacy': 'Protección de datos',
  'headquarters.footer.about': 'Sobre este servicio',
};
