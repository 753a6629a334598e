import type { headquarters as source } from '../ca/headquarters.ts';

export const headquarters: Record<keyof typeof source, string> = {
  'headquarters.languageName': 'English',
  'headquarters.interfaceFallback':
    'Some texts on this page are not available in {language} yet. They are shown in English.',
  'headquarters.footer.accessibility': 'Accessibility',
  'headquarters.footer.privacy': 'Data protection',
  'headquarters.footer.about': 'About this service',
};
