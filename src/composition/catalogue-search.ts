import type { Answer } from '../modules/catalogue/core/answer.ts';
import {
  buildProcedureIndex,
  type ProcedureIndex,
} from '../modules/catalogue/core/procedure-index.ts';
import { searchProcedures } from '../modules/catalogue/core/search-procedures.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';

/** One search for every channel; its index is made anew when the council's data change. */
export function catalogueSearch(council: () => CouncilView) {
  const known = new WeakMap<CouncilView, ProcedureIndex>();
  const indexOf = (view: CouncilView): ProcedureIndex => {
    const before = known.get(view);
    if (before !== undefined) return before;
    const index = buildProcedureIndex(
      view.document.procedures.map((procedure) => {
        const answer = view.answer(procedure.number) as Answer | null;
        const texts = Object.entries(answer?.texts ?? {});
        return {
          slug: procedure.slug,
          number: procedure.number,
          names: procedure.name,
          keywords: view.document.keywords[String(procedure.number)] ?? {},
          short: Object.fromEntries(texts.map(([language, text]) => [language, text.short])),
        };
      }),
    );
    known.set(view, index);
    return index;
  };
  return {
    search: (text: string, language: string, limit: number) =>
      searchProcedures(indexOf(council()), text, language, limit),
    /** Makes the index before the first person asks. */
    warm: () => void indexOf(council()),
  };
}
