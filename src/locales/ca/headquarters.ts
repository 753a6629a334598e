/** The public pages of the electronic headquarters. Public Catalan: vós. */
export const headquarters = {
  'headquarters.languageName': 'Català',
  // Only ever shown in English: a language with its own text would not need it.
  'headquarters.interfaceFallback':
    'Alguns textos d’aquesta pàgina encara no són en {language}. Els mostrem en anglès.',
  'headquarters.footer.accessibility': 'Accessibilitat',
  'headquarters.footer.privacy': 'Protecció de dades',
  'headquarters.footer.about': 'Sobre aquest servei',
} as const;
