import { messageProblems } from './check-messages.ts';
import { checkCouncil } from './core/check-council.ts';
import type { CouncilDocument } from './core/council-document.ts';
import type { CouncilProblem } from './core/council-problem.ts';
import type { Procedure } from './core/procedure.ts';
import { readCouncilFiles } from './read-council-files.ts';

/** One thing wrong inside an answer, in the catalogue's own codes. */
export interface AnswerTrouble {
  readonly field: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** The catalogue's check of one answer, its procedure and the council's languages with it. */
export type CheckAnswer = (
  file: string,
  content: unknown,
  procedure: Procedure,
  languages: readonly string[],
) => readonly AnswerTrouble[];

export type PreparedCouncil =
  | { readonly ok: true; readonly value: CouncilDocument }
  | { readonly ok: false; readonly problems: readonly CouncilProblem[] };

/** A council's folder read and checked whole, its answers too. Lists every problem. */
export async function prepareCouncil(
  folder: string,
  checkAnswer: CheckAnswer,
): Promise<PreparedCouncil> {
  const read = await readCouncilFiles(folder);
  // Files that could not be read would only repeat themselves as missing.
  const unread = new Set(read.problems.map(({ file }) => file));
  const checked = checkCouncil(read.files);
  if (!checked.ok) {
    const others = checked.problems.filter(
      ({ file, code }) => code !== 'file-missing' || !unread.has(file),
    );
    return { ok: false, problems: [...read.problems, ...others] };
  }
  const problems = [
    ...read.problems,
    ...answerProblems(checked.value, checkAnswer),
    ...messageProblems(checked.value),
  ];
  return problems.length === 0 ? checked : { ok: false, problems };
}

export function answerProblems(
  { council, answers, procedures }: CouncilDocument,
  checkAnswer: CheckAnswer,
): CouncilProblem[] {
  return answers.flatMap((answer) => {
    const procedure = procedures.find(({ number }) => number === answer.procedure);
    if (procedure === undefined) return [];
    const file = `answers/${procedure.slug}.yaml`;
    return checkAnswer(file, answer, procedure, council.languages).map(
      ({ field, code, facts }): CouncilProblem => ({
        file,
        field,
        code: 'answer',
        facts: { problem: code, detail: detail(facts) },
      }),
    );
  });
}

function detail(facts: AnswerTrouble['facts']): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
