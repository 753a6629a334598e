import { reference, repeated } from './check-tools.ts';
import { serviceOf } from './default-service.ts';
import type { AnswerRecord } from './answer-record.ts';
import type { CouncilProblem } from './council-problem.ts';
import type { ParsedCouncil } from './parse-council.ts';
import type { ProcedureEntry } from './procedure.ts';
import type { Service } from './service.ts';

type Parts = Omit<ParsedCouncil, 'problems' | 'answers' | 'locales'>;

export function checkProcedures({
  procedures,
  services,
  council,
  keywords,
}: Parts): CouncilProblem[] {
  if (procedures === null) return [];
  const file = 'procedures.yaml';
  const families = council?.families.map(({ id }) => id);
  const numbers = procedures.map(({ number }) => number);
  return [
    ...repeated(file, numbers, (at) => `procedures[${at}].number`),
    ...repeated(
      file,
      procedures.map(({ slug }) => slug),
      (at) => `procedures[${at}].slug`,
    ),
    ...procedures.flatMap((entry, at) => [
      ...reference(file, `procedures[${at}].family`, entry.family, families, 'family'),
      ...(services === null ? [] : serviceProblems(entry, services, `procedures[${at}].service`)),
      ...identificationProblems(entry, `procedures[${at}].identification.remote`),
    ]),
    ...Object.keys(keywords ?? {}).flatMap((number) =>
      reference('keywords.yaml', number, number, numbers.map(String), 'procedure'),
    ),
  ];
}

function serviceProblems(
  entry: ProcedureEntry,
  services: readonly Service[],
  field: string,
): CouncilProblem[] {
  const file = 'procedures.yaml';
  const service = serviceOf(entry, services);
  if (service === undefined) {
    const facts = { attentionClass: entry.attentionClass };
    return [{ file, field, code: 'no-service-for-class', facts }];
  }
  if (service === null) return [];
  if (!entry.channels.includes('on-site')) {
    return [{ file, field, code: 'service-not-needed', facts: { service } }];
  }
  const ids = services.map(({ id }) => id);
  return reference(file, field, service, ids, 'service');
}

function identificationProblems(entry: ProcedureEntry, field: string): CouncilProblem[] {
  const file = 'procedures.yaml';
  const remote = entry.channels.some((channel) => channel !== 'on-site');
  const said = entry.identification.remote !== null;
  if (remote === said) return [];
  const code = remote ? 'remote-identification-missing' : 'remote-identification-not-used';
  return [{ file, field, code, facts: {} }];
}

export function checkAnswers(
  answers: readonly (readonly [string, AnswerRecord | null])[],
  procedures: readonly ProcedureEntry[] | null,
): CouncilProblem[] {
  const read = answers.flatMap(([file, answer]) => (answer === null ? [] : [{ file, answer }]));
  const numbers = procedures?.map(({ number }) => String(number));
  const seen = new Set<number>();
  return read.flatMap(({ file, answer }): CouncilProblem[] => {
    if (seen.has(answer.procedure)) {
      return [{ file, field: 'procedure', code: 'repeated', facts: { value: answer.procedure } }];
    }
    seen.add(answer.procedure);
    return reference(file, 'procedure', String(answer.procedure), numbers, 'procedure');
  });
}
