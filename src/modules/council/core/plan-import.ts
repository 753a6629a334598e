import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { AnswerRecord } from './answer-record.ts';
import type { CouncilDocument } from './council-document.ts';
import { diffCouncil, diffValue, type CouncilDifference } from './diff-council.ts';

/** All that history may refer to, what is out of use included. */
export interface CouncilHistory {
  readonly procedures: readonly { readonly number: number; readonly slug: string }[];
  readonly services: readonly { readonly id: string; readonly letter: string }[];
  /** The latest version of each. */
  readonly answers: readonly AnswerRecord[];
}

export interface ImportPlan {
  /** What will be in force: the incoming document with the answers that it does not bring. */
  readonly document: CouncilDocument;
  readonly differences: readonly CouncilDifference[];
}

export type ImportRefusal =
  | 'council-already-loaded'
  | 'procedure-number-taken'
  | 'procedure-number-fixed'
  | 'service-letter-taken'
  | 'answer-version-fixed';

/**
 * What importing a document over the one in force would change. Contacts refer to procedures,
 * services and answer versions for ever, so a number keeps its procedure, a letter its service, and
 * a published version its words.
 */
export function planImport(
  current: CouncilDocument,
  history: CouncilHistory,
  incoming: CouncilDocument,
): Result<ImportPlan, ImportRefusal> {
  if (current.council.id !== incoming.council.id) {
    const facts = { loaded: current.council.id, wished: incoming.council.id };
    return refuse('council-already-loaded', facts);
  }
  const refusal =
    procedureRefusal(history, incoming) ??
    letterRefusal(history, incoming) ??
    answerRefusal(history, incoming);
  if (refusal !== null) return refusal;
  const document = { ...incoming, answers: withKeptAnswers(history, incoming) };
  return ok({ document, differences: diffCouncil(current, document) });
}

function procedureRefusal(history: CouncilHistory, { procedures }: CouncilDocument) {
  for (const { number, slug } of procedures) {
    const sameNumber = history.procedures.find((known) => known.number === number);
    if (sameNumber !== undefined && sameNumber.slug !== slug) {
      const facts = { number, kept: sameNumber.slug, wished: slug };
      return refuse('procedure-number-taken', facts);
    }
    const sameSlug = history.procedures.find((known) => known.slug === slug);
    if (sameSlug !== undefined && sameSlug.number !== number) {
      return refuse('procedure-number-fixed', { slug, kept: sameSlug.number, wished: number });
    }
  }
  return null;
}

function letterRefusal(history: CouncilHistory, { services }: CouncilDocument) {
  for (const { id, letter } of services) {
    const owner = history.services.find((known) => known.letter === letter);
    if (owner === undefined || owner.id === id) continue;
    return refuse('service-letter-taken', { letter, kept: owner.id, wished: id });
  }
  return null;
}

function answerRefusal(history: CouncilHistory, { answers }: CouncilDocument) {
  for (const answer of answers) {
    const published = history.answers.find(({ procedure }) => procedure === answer.procedure);
    if (published === undefined || answer.version > published.version) continue;
    if (answer.version === published.version && diffValue('', answer, published).length === 0)
      continue;
    const facts = { procedure: answer.procedure, version: published.version };
    return refuse('answer-version-fixed', facts);
  }
  return null;
}

/** An answer that the incoming files do not bring stays: what was published is not taken back. */
function withKeptAnswers(history: CouncilHistory, incoming: CouncilDocument): AnswerRecord[] {
  const brought = new Set(incoming.answers.map(({ procedure }) => procedure));
  const offered = new Set(incoming.procedures.map(({ number }) => number));
  const kept = history.answers.filter(
    ({ procedure }) => offered.has(procedure) && !brought.has(procedure),
  );
  return [...incoming.answers, ...kept].toSorted((a, b) => a.procedure - b.procedure);
}
