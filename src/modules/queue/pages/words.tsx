import type { Localized } from '../../../kernel/localized.ts';
import type { Say } from './say.ts';

/** A text of the council, marked when it is not in the page's language. */
export function Words({ say, of }: { say: Say; of: Localized }) {
  const { text, lang } = say.text(of);
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}
