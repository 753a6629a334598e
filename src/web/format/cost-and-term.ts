import { pickText, type Localized } from '../../kernel/localized.ts';
import type { Translator } from '../../locales/translate.ts';
import { formatMoney } from './format-number.ts';

/** Shapes of an answer's cost and term (`modules/catalogue/core/answer.ts`), as pages receive them. */
export type CostToSay =
  | { readonly kind: 'free' }
  | { readonly kind: 'amount'; readonly cents: number; readonly per?: Localized | undefined }
  | { readonly kind: 'varies'; readonly note: Localized };
export type TermToSay =
  | { readonly kind: 'immediate' }
  | { readonly kind: 'hours'; readonly amount: number; readonly clock: 'service' | 'natural' }
  | { readonly kind: 'days'; readonly amount: number; readonly clock: 'working-days' | 'natural' }
  | { readonly kind: 'months'; readonly amount: number };

/** "Gratuït", "12,40 €", or what it depends on. */
export function sayCost(t: Translator, cost: CostToSay): string {
  switch (cost.kind) {
    case 'free':
      return t('answers.cost.free');
    case 'amount': {
      const amount = formatMoney(cost.cents, t.language);
      const per = cost.per === undefined ? undefined : pickText(cost.per, t.language)?.text;
      return per === undefined ? amount : `${amount} ${per}`;
    }
    case 'varies':
      return pickText(cost.note, t.language)?.text ?? '';
  }
}

/** "Al moment", "10 dies hàbils": how long until the person has it. */
export function sayTerm(t: Translator, term: TermToSay): string {
  switch (term.kind) {
    case 'immediate':
      return t('answers.term.immediate');
    case 'hours':
      return t(term.clock === 'service' ? 'answers.term.serviceHours' : 'answers.term.hours', {
        amount: term.amount,
      });
    case 'days':
      return t(term.clock === 'natural' ? 'answers.term.days' : 'answers.term.workingDays', {
        amount: term.amount,
      });
    case 'months':
      return t('answers.term.months', { amount: term.amount });
  }
}
