import { coverage, knownLanguages, translator } from '../../locales/translate.ts';

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/**
 * The language of a page's own words. A council's language without interface texts is served in
 * English, and then the council's texts are the ones marked with `lang`.
 */
export function pageLanguage(language: string): string {
  return coverage(language) > 0 ? language : 'en';
}

/** A language in its own words: Català, Português. */
export function languageName(code: string): string {
  if (knownLanguages().includes(code)) {
    const own = translator(code)('headquarters.languageName');
    if (code === 'en' || own !== translator('en')('headquarters.languageName')) return own;
  }
  return nameOf(code, code);
}

/** How `language` calls the language `code`: "portuguès", "Portuguese". */
export function nameOfLanguage(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

function nameOf(code: string, language: string): string {
  const name = nameOfLanguage(code, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
