import { IntlMessageFormat } from 'intl-messageformat';
import { common as caCommon } from '../../locales/ca/common.ts';
import { deskPeople as caPeople } from '../../locales/ca/desk-people.ts';
import { desk as caDesk } from '../../locales/ca/desk.ts';
import { common as enCommon } from '../../locales/en/common.ts';
import { deskPeople as enPeople } from '../../locales/en/desk-people.ts';
import { desk as enDesk } from '../../locales/en/desk.ts';
import { common as esCommon } from '../../locales/es/common.ts';
import { deskPeople as esPeople } from '../../locales/es/desk-people.ts';
import { desk as esDesk } from '../../locales/es/desk.ts';

const ca = { ...caCommon, ...caDesk, ...caPeople };
const texts = {
  ca,
  es: { ...esCommon, ...esDesk, ...esPeople },
  en: { ...enCommon, ...enDesk, ...enPeople },
} satisfies Record<string, Readonly<Record<keyof typeof ca, string>>>;

/** Languages the desk itself speaks; people are attended in many more. */
export type DeskLanguage = keyof typeof texts;
export type WordKey = keyof typeof ca;
export type Words = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string;

export const deskLanguages: readonly { id: DeskLanguage; name: string }[] = [
  { id: 'ca', name: 'Català' },
  { id: 'es', name: 'Castellano' },
  { id: 'en', name: 'English' },
];

/** The desk carries only its own words, not those of every page. */
export function wordsIn(language: DeskLanguage): Words {
  const compiled = new Map<WordKey, IntlMessageFormat>();
  return (key, params = {}) => {
    let message = compiled.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(texts[language][key], language, undefined, {
        ignoreTag: true,
      });
      compiled.set(key, message);
    }
    return String(message.format({ ...params }));
  };
}

/** "anglès": a language named in the language of the desk. */
export function languageName(code: string, language: DeskLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not a language tag: the council's own code is shown as it is
  }
}

/** "Català", "English": a language named in itself, for those who look for their own. */
export function ownLanguageName(code: string): string {
  const known = deskLanguages.find(({ id }) => id === code);
  if (known !== undefined) return known.name;
  try {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  } catch {
    return code;
  }
}
