import { translator } from '../../../locales/translate.ts';
import { spokenNumber } from '../core/spoken-number.ts';
import type { TicketNumber } from '../core/ticket-number.ts';

/** "erra, cent divuit": how a number is said and read to a screen reader. */
export function sayNumber({ letter, number }: TicketNumber, language: string): string {
  const t = translator(language);
  return t('queue.spoken.number', {
    letter: t('queue.spoken.letter', { letter }),
    number: spokenNumber(number, language),
  });
}
