import type { AnswerWords, ProcedureFacts, PublicAnswer } from '../headquarters-council.ts';
import { costWords, termWords } from './listed-procedure.ts';
import { amountWords } from './opening.ts';
import { say, saidIn, type Reading, type Said } from './reading.ts';

/** A fact before it is drawn: texts of the council keep their language. */
export interface FactView {
  readonly label: string;
  readonly value: Said;
  readonly details: readonly Said[];
}

/** The facts of a written answer, in the order of the board. */
export function answerFacts(
  answer: PublicAnswer,
  words: { readonly words: AnswerWords; readonly language: string },
  reading: Reading,
): readonly FactView[] {
  const { t } = reading;
  const own = (text: string) => saidIn(text, words.language, reading);
  const term = termWords(answer, reading);
  const when = words.words.whenText;
  return [
    {
      label: t('headquarters.procedure.cost'),
      value: { text: costWords(answer, reading) },
      details: costDetails(answer, reading),
    },
    {
      label: t('headquarters.procedure.when'),
      value: { text: term },
      details: when.replace(/\.$/u, '') === term ? [] : [own(when)],
    },
    documentsFact(answer, reading),
    { label: t('headquarters.procedure.who'), value: own(words.words.who), details: [] },
  ];
}

function costDetails({ cost }: PublicAnswer, reading: Reading): readonly Said[] {
  const details = [cost.kind === 'amount' ? cost.per : undefined, cost.note];
  return details.filter((text) => text !== undefined).map((text) => say(text, reading));
}

function documentsFact({ documents }: PublicAnswer, reading: Reading): FactView {
  const { t } = reading;
  const brought = documents.filter((document) => !document.council_obtains);
  const obtained = documents.filter((document) => document.council_obtains);
  const value =
    brought.length === 0
      ? t('headquarters.procedure.documents.none')
      : t('headquarters.procedure.documents.count', { count: brought.length });
  const names = obtained.map(({ name }) => say(name, reading).text).join(', ');
  return {
    label: t('headquarters.procedure.documents'),
    value: { text: value },
    details: [
      ...brought.map(({ name, note }) => {
        const said = say(name, reading);
        return note === undefined
          ? said
          : { ...said, text: `${said.text}. ${say(note, reading).text}` };
      }),
      ...(obtained.length === 0
        ? []
        : [{ text: t('headquarters.procedure.documents.obtained', { names }) }]),
    ],
  };
}

/** What is known of a procedure without a written answer: its class, documents and identification. */
export function plainFacts(procedure: ProcedureFacts, reading: Reading): readonly FactView[] {
  const { t } = reading;
  return [
    {
      label: t('headquarters.procedure.documents'),
      value: { text: t(`headquarters.procedure.documents.class.${procedure.documents}`) },
      details: [],
    },
    ...(procedure.channels.includes('on-site')
      ? [
          {
            label: t('headquarters.procedure.duration'),
            value: { text: durationWords(procedure, reading) },
            details: [],
          },
        ]
      : []),
  ];
}

/** How one shows who one is, by way; one sentence each. */
export function identificationWords(procedure: ProcedureFacts, { t }: Reading): readonly string[] {
  const { desk, remote, signature, consent } = procedure.identification;
  const onSite = procedure.channels.includes('on-site');
  return [
    ...(onSite ? [t(`headquarters.procedure.identification.desk.${desk}`)] : []),
    ...(remote === null ? [] : [t(`headquarters.procedure.identification.remote.${remote}`)]),
    ...(signature ? [t('headquarters.procedure.identification.signature')] : []),
    ...(consent ? [t('headquarters.procedure.identification.consent')] : []),
  ];
}

/** Minutes of its class: up to its own limit, or longer than the longest limit there is. */
function durationWords(procedure: ProcedureFacts, reading: Reading): string {
  const { t, council } = reading;
  const limits = council.council.attentionClasses;
  const minutes = (count: number) =>
    amountWords({ count, unit: 'minutes', clock: 'natural' }, reading);
  const upTo = limits[procedure.attentionClass]?.upToMinutes ?? null;
  if (upTo !== null) return t('headquarters.procedure.duration.upTo', { amount: minutes(upTo) });
  const longest = Math.max(0, ...Object.values(limits).map((one) => one.upToMinutes ?? 0));
  return longest === 0
    ? t('headquarters.procedure.duration.unknown')
    : t('headquarters.procedure.duration.long', { amount: minutes(longest) });
}
