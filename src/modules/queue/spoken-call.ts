import { coverage, translator } from '../../locales/translate.ts';
import { pickText, type Localized } from '../../kernel/localized.ts';
import { spokenNumber } from './core/spoken-number.ts';
import type { TicketNumber } from './core/ticket-number.ts';

/**
 * What the screen says for a call, in the person's language when the system speaks it, else in
 * `fallback`. Figures of a place's name are said as words too ("Taula set").
 */
export function sayCall(
  ticket: TicketNumber,
  place: Localized,
  wished: string,
  fallback: string,
): { readonly text: string; readonly language: string } {
  const language = [wished, fallback].find((one) => coverage(one) === 1) ?? 'en';
  const t = translator(language);
  const name = pickText(place, language, [fallback])?.text ?? '';
  const text = t('queue.spoken.call', {
    letter: t('queue.spoken.letter', { letter: ticket.letter }),
    number: spokenNumber(ticket.number, language),
    place: name.replaceAll(/\d+/g, (digits) => spokenNumber(Number(digits), language)),
  });
  return { text: text.charAt(0).toLocaleUpperCase(language) + text.slice(1), language };
}
