import { Temporal } from '../../../kernel/time.ts';
import { formatDayOfYear } from '../../../web/format/format-date.ts';
import { indexOf } from '../council-index.ts';
import type { ProcedureFacts, PublicAnswer, WaitNow } from '../headquarters-council.ts';
import { isOutdated, wordsOf } from './listed-procedure.ts';
import { answerFacts, identificationWords, plainFacts, type FactView } from './procedure-facts.ts';
import { procedureWays, type WayView } from './procedure-ways.ts';
import { say, saidIn, type Reading, type Said } from './reading.ts';
import { phoneWords, type PhoneWords } from './ways.ts';

export interface ProcedureView {
  readonly name: Said;
  readonly family: { readonly id: string; readonly name: Said } | null;
  readonly answer: AnswerView | null;
  readonly facts: readonly FactView[];
  readonly identification: readonly string[];
  readonly campaign: boolean;
  readonly ways: readonly WayView[];
  readonly chat: boolean;
  readonly related: readonly { readonly slug: string; readonly name: Said }[];
  readonly phone: PhoneWords;
}

export interface AnswerView {
  readonly short: Said;
  /** What the person receives. */
  readonly result: Said;
  /** The day by which it had to be reviewed, when that day has come. */
  readonly outdatedSince: string | null;
  /** The answer is not in the asked language: said openly. */
  readonly otherLanguage: boolean;
  readonly questions: readonly { readonly question: Said; readonly answer: Said }[];
  readonly easy: readonly Said[];
  readonly legalBasis: readonly Said[];
  readonly version: readonly string[];
}

const relatedShown = 3;

export function procedureView(
  procedure: ProcedureFacts,
  wait: WaitNow,
  reading: Reading,
): ProcedureView {
  const answer = reading.answer(procedure.number);
  const words = answer === null ? null : wordsOf(answer, reading);
  const family = reading.council.council.families.find(({ id }) => id === procedure.family);
  return {
    name: say(procedure.name, reading),
    family: family === undefined ? null : { id: family.id, name: say(family.name, reading) },
    answer: answer === null || words === null ? null : answerView(answer, words, reading),
    facts:
      answer === null || words === null
        ? plainFacts(procedure, reading)
        : answerFacts(answer, words, reading),
    identification: identificationWords(procedure, reading),
    campaign: procedure.campaign,
    ways: procedureWays({ procedure, words, wait }, reading),
    chat: procedure.channels.includes('chat'),
    related: relatedTo(procedure, reading),
    phone: phoneWords(reading),
  };
}

function answerView(
  answer: PublicAnswer,
  { words, language }: NonNullable<ReturnType<typeof wordsOf>>,
  reading: Reading,
): AnswerView {
  const own = (text: string) => saidIn(text, language, reading);
  return {
    short: own(words.short),
    result: own(words.result),
    outdatedSince: isOutdated(answer, reading) ? day(answer.reviewBy, reading) : null,
    otherLanguage: language !== reading.language,
    questions: words.questions.map((one) => ({
      question: own(one.question),
      answer: own(one.answer),
    })),
    easy: words.easy.map(own),
    legalBasis: answer.legalBasis.map((basis) => say(basis, reading)),
    version: versionLines(answer, reading),
  };
}

/** An answer past its review is never called in force. */
function versionLines(answer: PublicAnswer, reading: Reading): readonly string[] {
  const { t } = reading;
  const outdated = isOutdated(answer, reading);
  const published = { version: answer.version, date: day(answer.publishedAt, reading) };
  const review = { date: day(answer.reviewBy, reading) };
  return [
    outdated
      ? t('headquarters.procedure.versionOld', published)
      : t('headquarters.procedure.version', published),
    outdated
      ? t('headquarters.procedure.reviewMissed', review)
      : t('headquarters.procedure.reviewBy', review),
    t('headquarters.procedure.owner', { owner: say(answer.owner, reading).text }),
  ];
}

/** Its neighbours in the family, those with a written answer first. */
function relatedTo(procedure: ProcedureFacts, reading: Reading) {
  const family = indexOf(reading.council)
    .families(reading.language)
    .find(({ id }) => id === procedure.family);
  const others = (family?.procedures ?? []).filter(({ slug }) => slug !== procedure.slug);
  const written = others.filter(({ number }) => reading.answer(number) !== null);
  const rest = others.filter(({ number }) => reading.answer(number) === null);
  return [...written, ...rest]
    .slice(0, relatedShown)
    .map(({ slug, name }) => ({ slug, name: say(name, reading) }));
}

function day(date: string, { shown }: Reading): string {
  return formatDayOfYear(Temporal.PlainDate.from(date), shown);
}
