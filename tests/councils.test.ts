import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test, vi } from 'vitest';
import { en } from '../src/locales/en.ts';
import { checkCalendar } from '../src/modules/calendars/core/check-calendar.ts';
import { calendarOfCouncil } from '../src/modules/council/core/calendar-of-council.ts';
import { checkCouncil } from '../src/modules/council/core/check-council.ts';
import { diffCouncil } from '../src/modules/council/core/diff-council.ts';
import { filesOfCouncil } from '../src/modules/council/core/files-of-council.ts';
import { prepareCouncil } from '../src/modules/council/prepare-council.ts';
import { packageRoot } from '../src/platform/package-root.ts';
import { checkAnswer } from './support/check-answer.ts';

/** Reading 160 KB of YAML on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const folder = join(packageRoot(), 'council');

test('there are two councils, of two countries', () => {
  expect(readdirSync(folder).toSorted()).toEqual(['mataro', 'vila-da-ria']);
});

test.each(['mataro', 'vila-da-ria'])('%s is right, its answers too', async (name) => {
  const prepared = await prepareCouncil(join(folder, name), checkAnswer);
  expect(prepared.ok ? [] : prepared.problems).toEqual([]);
  if (!prepared.ok) return;
  expect(prepared.value.council.id).toBe(name);
  const written = checkCouncil(filesOfCouncil(prepared.value));
  expect(written.ok && diffCouncil(prepared.value, written.value)).toEqual([]);
  for (const { id } of prepared.value.calendars) {
    const calendar = calendarOfCouncil(prepared.value, id);
    expect(calendar).not.toBeNull();
    if (calendar !== null) expect(checkCalendar(calendar)).toEqual([]);
  }
});

test('interface texts that a council brings name keys that exist, with the same arguments', async () => {
  const prepared = await prepareCouncil(join(folder, 'vila-da-ria'), checkAnswer);
  if (!prepared.ok) throw new Error('the council is not right');
  const source: Readonly<Record<string, string>> = en;
  const names = (text: string) =>
    argumentsOf(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  const texts = Object.entries(prepared.value.locales['pt'] ?? {});
  expect(texts.length).toBeGreaterThan(50);
  for (const [key, text] of texts) {
    expect(source, key).toHaveProperty([key]);
    expect(names(text), key).toEqual(names(source[key] ?? ''));
  }
});

test('the demonstration has the published figures', async () => {
  const prepared = await prepareCouncil(join(folder, 'mataro'), checkAnswer);
  if (!prepared.ok) throw new Error('the council is not right');
  const { sites, procedures, staff, answers } = prepared.value;
  expect(procedures.map(({ number }) => number)).toEqual(
    Array.from({ length: 92 }, (_, index) => index + 1),
  );
  expect(answers.length).toBeGreaterThanOrEqual(20);
  expect(sites.map(({ positions }) => positions.length)).toEqual([17, 3, 2, 2, 1, 1]);
  expect(sites.flatMap(({ equipment }) => equipment.kiosks)).toHaveLength(8);
  expect(staff.every(({ invented }) => invented)).toBe(true);
  const pointZero = procedures.filter(({ service }) => service === 'point0');
  expect(pointZero.every(({ attentionClass }) => attentionClass === 'S')).toBe(true);
  // The three cards that Point 0 issues.
  expect(pointZero.map(({ number }) => number)).toEqual(expect.arrayContaining([89, 90, 91]));
  // No one can be left behind: whoever comes with a medium or long matter gets a turn as well.
  for (const { channels, service } of procedures)
    expect(service === null).toBe(!channels.includes('on-site'));
});

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Plain text between arguments (the parser numbers it 0). */
function isLiteral({ type }: { readonly type: number }): boolean {
  return type === 0;
}

/** The arguments that a message takes, those inside its plurals and choices too. */
function argumentsOf(parts: readonly Part[]): Set<string> {
  const found = parts.flatMap((part) => [
    ...('value' in part && !isLiteral(part) ? [part.value] : []),
    ...('options' in part
      ? Object.values(part.options).flatMap(({ value }) => [...argumentsOf(value)])
      : []),
  ]);
  return new Set(found);
}
