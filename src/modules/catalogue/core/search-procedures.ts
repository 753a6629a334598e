import { normaliseText } from '../../../kernel/normalise-text.ts';
import type { IndexedText, LanguageIndex, ProcedureIndex } from './procedure-index.ts';
import { queryTerms, type QueryTerm } from './query-terms.ts';

export interface FoundProcedure {
  readonly slug: string;
  /** Only good for comparing within one answer. */
  readonly score: number;
}

/** Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009), their usual values. */
const K1 = 1.2;
const B = 0.75;
/** What a whole everyday phrase is worth, in best possible words. */
const PHRASE = 3;
/** People write in another language than the page's; their words count a little less. */
const OTHER_LANGUAGE = 0.8;
/** An exact name stands before everything, first in the page's language: tiers, not points. */
const EXACT_NAME = 2;
const EXACT_NAME_OTHER_LANGUAGE = 1;
/** Below this part of the best score a result is noise. */
const WORTH_SHOWING = 0.2;

/**
 * The procedures that a person may mean, best first, at most `limit`. Understands the three
 * languages at once, unfinished last words and slips of the pen. Empty when nothing fits.
 */
export function searchProcedures(
  index: ProcedureIndex,
  text: string,
  language: string,
  limit: number,
): readonly FoundProcedure[] {
  const bare = normaliseText(text);
  if (bare === '' || limit <= 0) return [];
  const scores = index.procedures.map(({ names }) => exactName(names, bare, language));
  for (const [tag, languageIndex] of Object.entries(index.languages)) {
    const trust = tag === language ? 1 : OTHER_LANGUAGE;
    const terms = queryTerms(text, languageIndex);
    languageIndex.texts.forEach((indexed, at) => {
      const { exact = 0, words = 0 } = scores[at] ?? {};
      const found = trust * relevance(terms, indexed, languageIndex);
      scores[at] = { exact, words: Math.max(words, found) };
    });
  }
  return ranked(index, scores, limit);
}

interface Score {
  readonly exact: number;
  readonly words: number;
}

function ranked(
  index: ProcedureIndex,
  scores: readonly Score[],
  limit: number,
): readonly FoundProcedure[] {
  const best = Math.max(0, ...scores.map(({ words }) => words));
  return index.procedures
    .map(({ slug, number }, at) => {
      const { exact = 0, words = 0 } = scores[at] ?? {};
      const worth = exact > 0 || words > best * WORTH_SHOWING;
      return { slug, number, score: worth ? exact * (best + 1) + words : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.number - other.number)
    .slice(0, limit)
    .map(({ slug, score }) => ({ slug, score }));
}

function exactName(names: Readonly<Record<string, string>>, bare: string, language: string): Score {
  if (names[language] === bare) return { exact: EXACT_NAME, words: 0 };
  const other = Object.values(names).includes(bare);
  return { exact: other ? EXACT_NAME_OTHER_LANGUAGE : 0, words: 0 };
}

function relevance(terms: readonly QueryTerm[], text: IndexedText, index: LanguageIndex): number {
  const words = terms.reduce((sum, term) => sum + termScore(term, text, index), 0);
  if (words === 0) return 0;
  const phrase = Math.max(0, ...text.phrases.map((stems) => likeness(terms, stems, index)));
  return words + PHRASE * rarity(1, index) * phrase;
}

function termScore(term: QueryTerm, text: IndexedText, index: LanguageIndex): number {
  let best = 0;
  for (const [stem, trust] of term) {
    const weight = text.weights.get(stem) ?? 0;
    const room = K1 * (1 - B + (B * text.length) / index.averageLength);
    const score =
      (trust * rarity(index.spread.get(stem) ?? 0, index) * weight * (K1 + 1)) / (weight + room);
    best = Math.max(best, score);
  }
  return best;
}

/** How much of the question and of the phrase is the same, rare words counting more (0–1). */
function likeness(
  terms: readonly QueryTerm[],
  phrase: ReadonlySet<string>,
  index: LanguageIndex,
): number {
  const worthOf = (stem: string): number => rarity(index.spread.get(stem) ?? 1, index);
  let common = 0;
  let asked = 0;
  for (const term of terms) {
    const matches = [...term].filter(([stem]) => phrase.has(stem));
    const found = Math.max(0, ...matches.map(([stem, trust]) => trust * worthOf(stem)));
    common += found;
    asked += found > 0 ? found : Math.max(...[...term.keys()].map(worthOf), worthOf(''));
  }
  const said = [...phrase].reduce((sum, stem) => sum + worthOf(stem), 0);
  return (2 * common) / (asked + said);
}

/** Inverse document frequency: a word that stands in few procedures tells more. Always above 0. */
function rarity(spread: number, index: LanguageIndex): number {
  const count = index.texts.length;
  return Math.log(1 + (count - spread + 0.5) / (spread + 0.5));
}
