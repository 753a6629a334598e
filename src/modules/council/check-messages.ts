import { IntlMessageFormat } from 'intl-messageformat';
import type { CouncilDocument } from './core/council-document.ts';
import type { CouncilProblem } from './core/council-problem.ts';

/** Interface texts that are not in ICU message format: found now, not when a page is rendered. */
export function messageProblems({ locales }: CouncilDocument): CouncilProblem[] {
  return Object.entries(locales).flatMap(([language, texts]) =>
    Object.entries(texts).flatMap(([key, text]): CouncilProblem[] => {
      if (isMessage(text, language)) return [];
      const facts = { format: 'ICU', found: text };
      return [{ file: `locales/${language}.yaml`, field: key, code: 'wrong-format', facts }];
    }),
  );
}

function isMessage(text: string, language: string): boolean {
  try {
    const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    return Array.isArray(message.getAst());
  } catch {
    return false;
  }
}
