import type { Said } from '../views/reading.ts';

/** A text of the council, marked when it is not in the page's language (WCAG 3.1.2). */
export function SaidText({ said }: { said: Said }) {
  return said.lang === undefined ? said.text : <span lang={said.lang}>{said.text}</span>;
}
