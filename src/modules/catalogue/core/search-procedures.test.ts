import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../../kernel/normalise-text.ts';
import { buildProcedureIndex, type SearchableProcedure } from './procedure-index.ts';
import { searchProcedures } from './search-procedures.ts';

const PROCEDURES: readonly SearchableProcedure[] = [
  {
    slug: 'canvi-domicili',
    number: 7,
    names: { ca: 'Canvi de domicili', en: 'Change of address' },
    keywords: { ca: ['m’he mudat', 'nova adreça'], en: ['I have moved'] },
    short: { ca: 'És gratuït.' },
  },
  {
    slug: 'targeta-bus',
    number: 89,
    names: { ca: 'Targeta de bus', en: 'Bus card' },
    keywords: { ca: ['carnet d’autobús'], en: ['bus pass'] },
    short: {},
  },
  {
    slug: 'targeta-animals',
    number: 90,
    names: { ca: 'Targeta d’animals', en: 'Pets card' },
    keywords: { ca: ['carnet del gos'] },
    short: {},
  },
];
const INDEX = buildProcedureIndex(PROCEDURES);

function found(text: string, language = 'ca', limit = 5): readonly string[] {
  return searchProcedures(INDEX, text, language, limit).map(({ slug }) => slug);
}

test.each([
  ['a keyword', 'M’HE MUDAT', 'canvi-domicili'],
  ['a plural', 'targetes de bus', 'targeta-bus'],
  ['an unfinished word', 'targeta d’ani', 'targeta-animals'],
  ['a slip', 'autobuus', 'targeta-bus'],
  ['another language than the page', 'bus pass', 'targeta-bus'],
])('%s is understood', (_what, text, slug) => {
  expect(found(text)[0]).toBe(slug);
});

test('the limit is kept, and nothing is asked of nothing', () => {
  expect(found('targeta', 'ca', 1)).toHaveLength(1);
  expect(found('targeta', 'ca', 0)).toEqual([]);
  expect(found(' ¿? ')).toEqual([]);
  expect(searchProcedures(buildProcedureIndex([]), 'bus', 'ca', 5)).toEqual([]);
});

test('a language without texts still finds what the others say', () => {
  expect(found('bus', 'ar')[0]).toBe('targeta-bus');
});

test('any text gets a ranked answer without repetition, the same each time', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.lorem(),
    fc.constantFrom('', '-me', 'l’'),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom('ca', 'en', 'xx'), (text, language) => {
      const results = searchProcedures(INDEX, text, language, 3);
      const scores = results.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
      expect(scores.every((score) => Number.isFinite(score) && score > 0)).toBe(true);
      expect(new Set(results.map(({ slug }) => slug)).size).toBe(results.length);
      expect(searchProcedures(INDEX, text, language, 3)).toEqual(results);
    }),
  );
});

const word = fc.constantFrom('canvi', 'targeta', 'bus', 'de', 'l’adreça', 'gos', 'impost', 'pagar');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

test('an exact name always comes first', () => {
  const names = fc.uniqueArray(words, { selector: normaliseText, minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(names, fc.array(words, { maxLength: 3 }), (all, keywords) => {
      const index = buildProcedureIndex(
        all.map((ca, number) => ({
          slug: `p-${number}`,
          number,
          names: { ca },
          keywords: { ca: keywords },
          short: {},
        })),
      );
      all.forEach((name, number) => {
        expect(searchProcedures(index, name, 'ca', 1)[0]?.slug).toBe(`p-${number}`);
      });
    }),
  );
});

test('case and diacritics do not matter', () => {
  fc.assert(
    fc.property(words, (text) => {
      const expected = searchProcedures(INDEX, text, 'ca', 5);
      const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
      expect(searchProcedures(INDEX, text.toUpperCase(), 'ca', 5)).toEqual(expected);
      expect(searchProcedures(INDEX, bare, 'ca', 5)).toEqual(expected);
    }),
  );
});
