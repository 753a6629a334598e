import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { calendars as ca } from '../../../locales/ca/calendars.ts';
import { calendars as en } from '../../../locales/en/calendars.ts';
import { calendars as es } from '../../../locales/es/calendars.ts';
import { parseClockStart } from '../../../kernel/clock.ts';
import { clockAdd } from './clock-add.ts';
import { deemedFiling } from './deemed-filing.ts';
import type { ExplanationStep } from './explanation.ts';
import { explanationMessages } from './explanation-messages.ts';
import { onSite } from './testing/mataro-calendars.ts';

const formats = {
  date: (iso: string) => `<${iso}>`,
  time: (wall: string) => wall.replace(':', '.'),
  duration: (minutes: number) => `${minutes / 60} h`,
  holidayName: (names: Readonly<Record<string, string>>) => names['ca'] ?? null,
};

function words(messages: Readonly<Record<string, string>>, steps: readonly ExplanationStep[]) {
  return explanationMessages(steps, formats).map(({ key, params }) => {
    const text = messages[key];
    if (text === undefined) expect.fail(`no words for ${key}`);
    return String(new IntlMessageFormat(text, 'ca', undefined, { ignoreTag: true }).format(params));
  });
}

const from = parseClockStart('2026-07-24T13:00', 'Europe/Madrid');

test('a service promise told in Catalan', () => {
  const outcome = clockAdd({ clock: 'service', calendar: onSite, from, hours: 6 });
  if (!outcome.ok) expect.fail(outcome.refusal.code);
  expect(words(ca, outcome.value.explanation)).toEqual([
    'Comença: <2026-07-24>, a les 13.00.',
    '<2026-07-24>, de 13.00 a 15.00: compten 2 h.',
    '<2026-07-25>: no s’obre, no compta.',
    '<2026-07-26>: no s’obre, no compta.',
    '<2026-07-27>: Les Santes, festa local, no compta.',
    '<2026-07-28>, de 09.00 a 13.00: compten 4 h.',
    'Acaba: <2026-07-28>, a les 13.00.',
  ]);
});

test('every step has words in the three languages, with nothing left to fill', () => {
  const date = '2026-07-27';
  const stretch = { date, from: '09:00', to: '10:00', minutes: 60 };
  const steps: ExplanationStep[] = [
    { code: 'counted-special-hours', facts: stretch },
    { code: 'after-hours', facts: { date } },
    { code: 'closed-special', facts: { date } },
    { code: 'holiday', facts: { date, scope: 'regional', names: null } },
    { code: 'natural-days-counted', facts: { from: date, to: date, days: 1 } },
    { code: 'wall-clock', facts: { minutes: 60 } },
    { code: 'provisional-year', facts: { year: 2027 } },
  ];
  const outcomes = [
    clockAdd({ clock: 'service', calendar: onSite, from, hours: 6 }),
    clockAdd({ clock: 'working-days', calendar: onSite, from, days: 10 }),
    clockAdd({ clock: 'natural', calendar: onSite, from, days: 10 }),
    deemedFiling(onSite, from),
    deemedFiling(onSite, from.add({ hours: 24 })),
  ];
  for (const outcome of outcomes) if (outcome.ok) steps.push(...outcome.value.explanation);
  const keys = new Set(explanationMessages(steps, formats).map(({ key }) => key));
  const told = Object.keys(ca).filter((key) => key.startsWith('calendars.explain.'));
  expect([...keys].toSorted()).toEqual(told.toSorted());
  for (const language of [ca, es, en]) {
    const lines = words(language, steps);
    expect(lines.filter((line) => line === '' || /[{}]|2[.,]027/.test(line))).toEqual([]);
    expect(lines).toContainEqual(expect.stringContaining('2027'));
  }
});
