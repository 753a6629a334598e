import type { Way } from '../../../web/design/ways-list.tsx';
import { dialled, formatPhone } from '../../../web/format/format-number.ts';
import { indexOf } from '../council-index.ts';
import { hoursOfToday } from './hours.ts';
import { amountWords, openingWords } from './opening.ts';
import type { Reading } from './reading.ts';

export const wayNames = ['come', 'call', 'write', 'web', 'video'] as const;
export type WayName = (typeof wayNames)[number];

/** The address of a way's page; `phone` is the word of the address for calling. */
export const waySlugs: Readonly<Record<WayName, string>> = {
  come: 'come',
  call: 'phone',
  write: 'write',
  web: 'web',
  video: 'video',
};

/**
 * The team calendar called `phone`, by convention of the council's files; a council without one
 * answers the telephone while its main office attends people.
 */
export function phoneCalendar(reading: Reading): string {
  const { council } = reading;
  const own = council.calendars.find(({ id }) => id === 'phone')?.id;
  return own ?? indexOf(council).sites[0]?.deskCalendar ?? 'phone';
}

export interface PhoneWords {
  readonly shown: string;
  readonly href: string;
  /** From elsewhere; null when the first one serves everywhere. */
  readonly outside: string | null;
}

export function phoneWords({ council }: Reading): PhoneWords {
  const { local, outside } = council.council.phone;
  return {
    shown: formatPhone(local),
    href: `tel:${dialled(local)}`,
    outside: outside === null ? null : formatPhone(outside),
  };
}

/** The five ways with their state now: same order everywhere, none of them left out. */
export function waysNow(reading: Reading): readonly Way[] {
  const { t, language, council } = reading;
  const href = (way: WayName) => `/${language}/ways/${waySlugs[way]}`;
  return [
    {
      key: 'come',
      icon: 'storefront',
      href: href('come'),
      name: t('headquarters.ways.come'),
      what: t('headquarters.ways.come.what', { count: council.sites.length }),
      state: officeState(reading),
    },
    {
      key: 'call',
      icon: 'phone',
      href: href('call'),
      name: t('headquarters.ways.call', { number: phoneWords(reading).shown }),
      what: callWords(reading),
      state: openingWords(reading.opening(phoneCalendar(reading)), reading).sentence,
    },
    {
      key: 'write',
      icon: 'envelope-simple',
      href: href('write'),
      name: t('headquarters.ways.write'),
      what: t('headquarters.ways.write.what'),
      state: writtenAnswer(reading),
    },
    {
      key: 'web',
      icon: 'laptop',
      href: href('web'),
      name: t('headquarters.ways.web'),
      what: t('headquarters.ways.web.what', { count: council.procedures.length }),
      state: t('headquarters.ways.web.state'),
    },
    {
      key: 'video',
      icon: 'video-camera',
      href: href('video'),
      name: t('headquarters.ways.video'),
      what: t('headquarters.ways.video.what'),
      state: t('headquarters.ways.video.state'),
      out: true,
    },
  ];
}

/** The council's promise about written answers, with its clock in words. */
export function writtenAnswer(reading: Reading): string {
  const promise = reading.council.council.promises.find(({ id }) => id === 'written-answer');
  if (promise?.kind !== 'deadline') return reading.t('headquarters.ways.write.state');
  const { amount: count, unit, clock } = promise;
  const amount = amountWords({ count, unit, clock }, reading);
  return reading.t('headquarters.ways.write.within', { amount });
}

function officeState(reading: Reading): string {
  const [main] = indexOf(reading.council).sites;
  return openingWords(main === undefined ? null : reading.opening(main.deskCalendar), reading)
    .sentence;
}

function callWords(reading: Reading): string {
  const { t, council } = reading;
  const calendar = council.calendars.find(({ id }) => id === phoneCalendar(reading));
  const today = calendar === undefined ? null : hoursOfToday(calendar, reading);
  const hours = today ?? t('headquarters.ways.call.closedToday');
  const key = council.council.phone.free
    ? 'headquarters.ways.call.free'
    : 'headquarters.ways.call.paid';
  return t(key, { hours });
}
