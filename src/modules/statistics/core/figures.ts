import { Temporal } from '../../../kernel/time.ts';
import type { DayFacts, FigureRules, WorkFact } from './day-facts.ts';
import { groupBy } from './group-by.ts';
import { percentile } from './percentile.ts';

/** With fewer cases than this a percentile or a share says more about one person than about a day. */
export const fewCases = 5;

/** A part of a whole, both as counts; what is too little to say is for the page to tell. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface GroupFigures {
  /** Code of the channel or the site; null for work of no site and for the whole. */
  readonly key: string | null;
  readonly arrived: number;
  readonly attended: number;
  readonly noShow: number;
  /** Left before being attended. */
  readonly left: number;
  readonly waiting: number;
  /** Seconds to the first attention; null with fewer than `fewCases` attended. */
  readonly waitMedian: number | null;
  readonly waitP90: number | null;
  readonly attendedSeconds: number;
  /** Attended within the target of their service, of those whose service has one. */
  readonly promiseKept: Share;
}

export interface Figures {
  readonly total: GroupFigures;
  readonly channels: readonly GroupFigures[];
  readonly sites: readonly GroupFigures[];
  /** Attended at an office without having booked, of all attended at an office. */
  readonly withoutAppointment: Share;
  readonly contacts: readonly { readonly result: string | null; readonly count: number }[];
  readonly answers: DayFacts['answers'];
  /** People who came in each hour of the council's clock, 0..23. */
  readonly arrivalsByHour: readonly number[];
  /** Nothing at all happened. */
  readonly empty: boolean;
}

/** The figures of one day from what happened. */
export function figuresOf(facts: DayFacts, rules: FigureRules): Figures {
  const { works, contactResults, answers } = facts;
  const onSite = works.filter((work) => work.site !== null && work.waited !== null);
  const free = onSite.filter((work) => !rules.byAppointment.has(work.service ?? ''));
  return {
    total: group(null, works, rules),
    channels: groups(works, (work) => work.channel, rules),
    sites: groups(works, (work) => work.site, rules),
    withoutAppointment: { part: free.length, of: onSite.length },
    contacts: countResults(contactResults),
    answers,
    arrivalsByHour: byHour(works, rules.timeZone),
    empty:
      works.length === 0 &&
      contactResults.length === 0 &&
      answers.withVersion + answers.withoutVersion === 0,
  };
}

function groups(
  works: readonly WorkFact[],
  keyOf: (work: WorkFact) => string | null,
  rules: FigureRules,
): GroupFigures[] {
  const byKey = groupBy(works, keyOf);
  return [...byKey]
    .map(([key, members]) => group(key, members, rules))
    .toSorted((a, b) => order(a.key) - order(b.key) || compare(a.key ?? '', b.key ?? ''));
}

function group(
  key: string | null,
  works: readonly WorkFact[],
  { targetSeconds }: FigureRules,
): GroupFigures {
  const waits = works.flatMap(({ waited }) => (waited === null ? [] : [waited]));
  const promised = works.flatMap(({ waited, service }) => {
    const target = service === null ? undefined : targetSeconds.get(service);
    return waited === null || target === undefined ? [] : [waited <= target];
  });
  const enough = waits.length >= fewCases;
  const count = (is: (work: WorkFact) => boolean) => works.filter(is).length;
  return {
    key,
    arrived: count(({ arrivedAt }) => arrivedAt !== null),
    attended: waits.length,
    noShow: count(({ state, ended }) => ended && state === 'no-show'),
    left: count(({ state, ended }) => ended && state === 'abandoned'),
    waiting: count(({ state }) => state === 'waiting' || state === 'offered'),
    waitMedian: enough ? percentile(waits, 0.5) : null,
    waitP90: enough ? percentile(waits, 0.9) : null,
    attendedSeconds: works.reduce((sum, { attended }) => sum + attended, 0),
    promiseKept: { part: promised.filter(Boolean).length, of: promised.length },
  };
}

function countResults(results: readonly (string | null)[]): Figures['contacts'] {
  return [...groupBy(results, (result) => result)]
    .map(([result, same]) => ({ result, count: same.length }))
    .toSorted((a, b) => b.count - a.count || compare(a.result ?? '', b.result ?? ''));
}

function byHour(works: readonly WorkFact[], timeZone: string): number[] {
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { arrivedAt } of works) {
    if (arrivedAt === null) continue;
    const moment = Temporal.Instant.fromEpochMilliseconds(arrivedAt);
    const { hour } = moment.toZonedDateTimeISO(timeZone);
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return hours;
}

/** What has no key comes last. */
function order(key: string | null): number {
  return key === null ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
