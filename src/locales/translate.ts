import { IntlMessageFormat } from 'intl-messageformat';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Catalan is written first; its keys are the keys. A key missing in es or en fails the build. */
export type MessageKey = keyof typeof ca;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageParams = Readonly<Record<string, string | number | boolean | null>>;

/** The language switch says each language in its own name. */
export interface Translator {
  readonly language: string;
  (key: MessageKey, params?: MessageParams): string;
}

const built: Readonly<Record<string, Messages>> = { ca, es, en };
const added = new Map<string, Partial<Record<MessageKey, string>>>();
const compiled = new Map<string, IntlMessageFormat>();

/** A council's own interface language, as data. Keys it lacks fall back to English. */
export function addLanguage(language: string, messages: Partial<Record<string, string>>): void {
  added.set(language, messages);
}

export function knownLanguages(): readonly string[] {
  return [...Object.keys(built), ...added.keys()];
}

/** The share of texts that a language has itself; below 1 the pages say that some are in English. */
export function coverage(language: string): number {
  if (built[language] !== undefined) return 1;
  const own = added.get(language);
  return own === undefined ? 0 : Object.keys(own).length / Object.keys(en).length;
}

function source(language: string, key: MessageKey): { text: string; language: string } {
  const own = built[language]?.[key] ?? added.get(language)?.[key];
  return own === undefined ? { text: en[key], language: 'en' } : { text: own, language };
}

function format(language: string, key: MessageKey): IntlMessageFormat {
  const id = `${language}\u0000${key}`;
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const found = source(language, key);
  const message = new IntlMessageFormat(found.text, found.language, undefined, { ignoreTag: true });
  compiled.set(id, message);
  return message;
}

/** A translator for one language. Messages are ICU; parameters are formatted by the caller. */
export function translator(language: string): Translator {
  const t = (key: MessageKey, params: MessageParams = {}): string =>
    String(format(language, key).format({ ...params }));
  return Object.assign(t, { language });
}
