import { indexOf } from './council-index.ts';
import type { HeadquartersCouncil, ProcedureFacts, PublicAnswer } from './headquarters-council.ts';

/**
 * What is most asked: by the council's figures while there are any, then those whose answer was
 * written first, because answers are written in the order in which people ask.
 */
export function askedProcedures(
  council: HeadquartersCouncil,
  slugs: readonly string[],
  answer: (procedure: number) => PublicAnswer | null,
): readonly ProcedureFacts[] {
  const { procedures } = indexOf(council);
  const counted = slugs
    .map((slug) => procedures.get(slug))
    .filter((one): one is ProcedureFacts => one !== undefined);
  const written = council.procedures.filter(({ number }) => answer(number) !== null);
  return [...new Set([...counted, ...written])];
}
