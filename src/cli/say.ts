import type { Refusal } from '../kernel/result.ts';
import { Temporal } from '../kernel/time.ts';
import { pickText } from '../kernel/localized.ts';
import { translator, type MessageKey, type Translator } from '../locales/translate.ts';
import type { ClockReadingJson } from '../modules/calendars/core/reading-as-json.ts';
import { explanationMessages } from '../modules/calendars/core/explanation-messages.ts';
import type { CouncilProblem } from '../modules/council/core/council-problem.ts';
import type { CouncilDifference } from '../modules/council/core/diff-council.ts';
import { sayProblem } from '../modules/council/say-problem.ts';
import { formatDate } from '../web/format/format-date.ts';
import { formatTime, timeOfText } from '../web/format/format-time.ts';
import { commands } from './commands.ts';

/** The language of the person at the machine: LC_ALL, LC_MESSAGES, LANG; English for any other. */
export function translatorOf(env: NodeJS.ProcessEnv): Translator {
  const wished = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const language = wished.slice(0, 2).toLowerCase();
  return translator(['ca', 'es', 'en'].includes(language) ? language : 'en');
}

/** A refusal as one sentence; a parameter that the facts lack is an empty word. */
export function sayRefusal(t: Translator, { code, facts }: Refusal): string {
  const absent = { field: '', name: '', place: '', seconds: 0, site: '', opens: '', state: '' };
  try {
    return t(`errors.${code}` as MessageKey, { ...absent, ...facts });
  } catch {
    // A refusal of a part that has no words of its own for the command line: its code still helps.
    return t('errors.command-failed', { reason: code });
  }
}

export function sayHelp(t: Translator): string {
  const lines = commands.flatMap(({ name, usage }) => [
    `  ${usage}`,
    `      ${t(`cli.help.${name}`)}`,
  ]);
  return [t('cli.help.title'), '', ...lines, '', t('cli.help.json')].join('\n');
}

export function sayReading(t: Translator, reading: ClockReadingJson): string {
  const today = Temporal.PlainDate.from(reading.due.slice(0, 10));
  const { language } = t;
  const messages = explanationMessages(reading.explanation, {
    date: (iso) => formatDate(Temporal.PlainDate.from(iso), { language, today, year: true }),
    time: (wall) => formatTime(timeOfText(wall), language),
    duration: (minutes) => t('cli.duration', durationOf(minutes)),
    holidayName: (names) => pickText(names, language)?.text ?? null,
  });
  return [reading.due, ...messages.map(({ key, params }) => `  ${t(key, params)}`)].join('\n');
}

function durationOf(minutes: number): { hours: number; minutes: number } {
  const whole = Math.round(minutes);
  return { hours: Math.floor(whole / 60), minutes: whole % 60 };
}

export function sayDifferences(
  t: Translator,
  outcome: {
    readonly problems?: readonly CouncilProblem[];
    readonly imported?: boolean;
    readonly differences?: readonly CouncilDifference[];
  },
): string {
  const differences = outcome.differences ?? [];
  const signs = { added: '+', removed: '-', changed: '~' } as const;
  return [
    ...(outcome.problems ?? []).map((problem) => sayProblem(t, problem)),
    ...differences.map(({ path, kind, before, after }) => {
      const change = kind === 'changed' ? `: ${show(before)} → ${show(after)}` : '';
      return `${signs[kind]} ${path}${change}`;
    }),
    t(outcome.imported === true ? 'cli.imported' : 'cli.would-import', {
      count: differences.length,
    }),
  ].join('\n');
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
