import type { Localized } from '../../../kernel/localized.ts';
import type { AnswerProblem } from './answer-problem.ts';
import type { Answer } from './answer.ts';

/** `brings`: by the person. `obtained`: by the council. `mixed`: some of each. */
export type ProcedureDocuments = 'none' | 'brings' | 'obtained' | 'mixed';

export interface ProcedureOfAnswer {
  readonly number: number;
  /** `on-site`, `phone`, `web`, `self-service`, `chat`. */
  readonly channels: readonly string[];
  readonly documents: ProcedureDocuments;
}

const WAY_OF_CHANNEL = {
  web: 'here',
  'self-service': 'selfService',
  'on-site': 'person',
  phone: 'phone',
} as const;

/** Does the answer say what the catalogue says: number, ways, documents, every council language? */
export function checkAnswerForProcedure(
  file: string,
  answer: Answer,
  procedure: ProcedureOfAnswer,
  languages: readonly string[],
): readonly AnswerProblem[] {
  return [
    ...numberProblems(file, answer, procedure),
    ...languageProblems(file, answer, languages),
    ...wayProblems(file, answer, procedure),
    ...documentProblems(file, answer, procedure),
  ];
}

function numberProblems(
  file: string,
  answer: Answer,
  { number }: ProcedureOfAnswer,
): AnswerProblem[] {
  if (answer.procedure === number) return [];
  const facts = { expected: number, found: answer.procedure };
  return [{ file, field: 'procedure', code: 'other-procedure', facts }];
}

function languageProblems(
  file: string,
  answer: Answer,
  languages: readonly string[],
): AnswerProblem[] {
  return localizedFields(answer).flatMap(([field, byLanguage]) =>
    languages
      .filter((language) => byLanguage[language] === undefined)
      .map((language) => ({ file, field, code: 'missing-language', facts: { language } })),
  );
}

type ByLanguage = Localized | Readonly<Record<string, object>>;

function localizedFields(answer: Answer): [string, ByLanguage][] {
  const { cost } = answer;
  const fields: [string, ByLanguage | undefined][] = [
    ['owner', answer.owner],
    ['cost.note', cost.note],
    ['cost.per', cost.kind === 'amount' ? cost.per : undefined],
    ...answer.documents.flatMap((document, at): [string, ByLanguage | undefined][] => [
      [`documents[${at}].name`, document.name],
      [`documents[${at}].note`, document.note],
    ]),
    ...answer.legalBasis.map((basis, at): [string, ByLanguage] => [`legalBasis[${at}]`, basis]),
    ['texts', answer.texts],
    ...answer.guide.steps.flatMap((step, at): [string, ByLanguage | undefined][] => [
      [`guide.steps[${at}].title`, step.title],
      [`guide.steps[${at}].help`, step.help],
      ...(step.options ?? []).map((option, index): [string, ByLanguage] => [
        `guide.steps[${at}].options[${index}].label`,
        option.label,
      ]),
    ]),
    ['guide.script', answer.guide.script],
  ];
  return fields.filter((entry): entry is [string, ByLanguage] => entry[1] !== undefined);
}

function wayProblems(
  file: string,
  answer: Answer,
  { channels }: ProcedureOfAnswer,
): AnswerProblem[] {
  return Object.entries(answer.texts).flatMap(([language, { ways }]) =>
    Object.entries(WAY_OF_CHANNEL).flatMap(([channel, way]): AnswerProblem[] => {
      const offered = channels.some((one) => one === channel);
      const field = `texts.${language}.ways.${way}`;
      if (offered && ways[way] === undefined) {
        return [{ file, field, code: 'missing-way', facts: { channel } }];
      }
      if (!offered && ways[way] !== undefined) {
        return [{ file, field, code: 'way-without-channel', facts: { channel } }];
      }
      return [];
    }),
  );
}

function documentProblems(
  file: string,
  answer: Answer,
  { documents }: ProcedureOfAnswer,
): AnswerProblem[] {
  const brought = answer.documents.some((document) => !document.council_obtains);
  const obtained = answer.documents.some((document) => document.council_obtains);
  const agrees = {
    none: !brought,
    brings: brought,
    obtained: obtained && !brought,
    mixed: brought && obtained,
  }[documents];
  if (agrees) return [];
  return [{ file, field: 'documents', code: 'documents-disagree', facts: { expected: documents } }];
}
