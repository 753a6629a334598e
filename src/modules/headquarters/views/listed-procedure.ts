import { formatMoney } from '../../../web/format/format-number.ts';
import type { ProcedureFacts, PublicAnswer } from '../headquarters-council.ts';
import { amountWords } from './opening.ts';
import { say, saidIn, type Reading, type Said } from './reading.ts';

/** A procedure in a list: its name and one line about it. */
export interface ListedProcedure {
  readonly slug: string;
  readonly name: Said;
  readonly detail: Said | null;
}

/** With its price and term; nothing when the answer is not written or not current. */
export function listedWithFacts(procedure: ProcedureFacts, reading: Reading): ListedProcedure {
  const answer = reading.answer(procedure.number);
  const detail =
    answer === null || isOutdated(answer, reading)
      ? null
      : { text: `${costWords(answer, reading)}. ${termWords(answer, reading)}` };
  return { slug: procedure.slug, name: say(procedure.name, reading), detail };
}

/** With the first sentences of its answer; an answer past its review is not given as current. */
export function listedWithAnswer(procedure: ProcedureFacts, reading: Reading): ListedProcedure {
  const answer = reading.answer(procedure.number);
  return {
    slug: procedure.slug,
    name: say(procedure.name, reading),
    detail: answer === null ? null : shortAnswer(answer, reading),
  };
}

function shortAnswer(answer: PublicAnswer, reading: Reading): Said {
  if (isOutdated(answer, reading))
    return { text: reading.t('headquarters.procedure.outdatedShort') };
  const words = wordsOf(answer, reading);
  return words === null ? { text: '' } : saidIn(words.words.short, words.language, reading);
}

/** The last day of an answer is the day before `reviewBy`. */
export function isOutdated(answer: PublicAnswer, { now }: Reading): boolean {
  return answer.reviewBy <= now.toPlainDate().toString();
}

/** The answer's words in the asked language, else in the council's own, else in any. */
export function wordsOf(answer: PublicAnswer, reading: Reading) {
  const order = [reading.language, reading.shown, reading.council.council.defaultLanguage];
  for (const language of [...order, ...Object.keys(answer.texts)]) {
    const words = answer.texts[language];
    if (words !== undefined) return { words, language };
  }
  return null;
}

export function costWords({ cost }: PublicAnswer, { t, shown }: Reading): string {
  if (cost.kind === 'free') return t('headquarters.procedure.cost.free');
  if (cost.kind === 'varies') return t('headquarters.procedure.cost.varies');
  return formatMoney(cost.cents, shown);
}

export function termWords({ term }: PublicAnswer, reading: Reading): string {
  if (term.kind === 'immediate') return reading.t('headquarters.procedure.when.immediate');
  const clock = term.kind === 'months' ? 'natural' : term.clock;
  const amount = amountWords({ count: term.amount, unit: term.kind, clock }, reading);
  return reading.t('headquarters.procedure.when.within', { amount });
}
