import { normaliseText } from '../../../kernel/normalise-text.ts';
import { tellingStems, type LanguageIndex } from './procedure-index.ts';
import { trigramLikeness, trigramsOf } from './trigrams.ts';

/** One word of the question: the stems of the index that may be meant, each with its trust (0–1). */
export type QueryTerm = ReadonlyMap<string, number>;

/** Trust in a word that the last, unfinished word may become. */
const UNFINISHED = 0.6;
/** A likeness from which two words may be the same with a slip: empadronamet, empadronament. */
const SAME_WITH_A_SLIP = 0.45;
/** Under four letters almost everything looks alike. */
const SHORTEST_SLIP = 4;

/** The words of a question as an index understands them; unknown words give an empty term. */
export function queryTerms(text: string, index: LanguageIndex): readonly QueryTerm[] {
  const unfinished = normaliseText(text).split(' ').at(-1) ?? '';
  const stems = [...new Set(tellingStems(text))];
  return stems.map((stem, at) => {
    if (index.spread.has(stem)) return new Map([[stem, 1]]);
    const completions = at === stems.length - 1 ? wordsStarting(unfinished, index) : [];
    return new Map([...slips(stem, index), ...completions]);
  });
}

function wordsStarting(beginning: string, index: LanguageIndex): [string, number][] {
  if (beginning.length < 2) return [];
  return [...index.spread.keys()]
    .filter((stem) => stem.startsWith(beginning))
    .map((stem) => [stem, UNFINISHED]);
}

function slips(stem: string, index: LanguageIndex): [string, number][] {
  if (stem.length < SHORTEST_SLIP) return [];
  const pieces = trigramsOf(stem);
  return [...index.pieces]
    .map(([known, other]): [string, number] => [known, trigramLikeness(pieces, other)])
    .filter(([, likeness]) => likeness >= SAME_WITH_A_SLIP);
}
