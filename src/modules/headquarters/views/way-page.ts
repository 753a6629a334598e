import { indexOf } from '../council-index.ts';
import { hoursWords } from './hours.ts';
import { openingWords, type OpeningWords } from './opening.ts';
import type { Reading } from './reading.ts';
import { phoneCalendar, phoneWords, waySlugs, writtenAnswer, type WayName } from './ways.ts';

export interface WayPageView {
  readonly way: WayName;
  readonly title: string;
  readonly lead: string;
  readonly how: readonly string[];
  readonly when: readonly string[];
  /** Days that differ, or until when the hours are these. */
  readonly whenMore: readonly string[];
  readonly price: string;
  readonly state: Pick<OpeningWords, 'state' | 'sentence'>;
  /** None when there is nothing to do today. */
  readonly action: { readonly href: string; readonly label: string } | null;
}

/** The way whose page has this address; null when there is none. */
export function wayOf(slug: string): WayName | null {
  const entries = Object.entries(waySlugs) as [WayName, string][];
  return entries.find(([, one]) => one === slug)?.[0] ?? null;
}

/** How a way works, when, and what it costs, today. */
export function wayPageView(way: WayName, reading: Reading): WayPageView {
  const { t } = reading;
  const common = {
    way,
    title: t(`headquarters.way.${way}.title`),
    lead: t(`headquarters.way.${way}.lead`),
    price: t('headquarters.way.free'),
    whenMore: [],
  };
  return { ...common, ...details[way](reading) };
}

type Details = Pick<WayPageView, 'how' | 'when' | 'state' | 'action'> &
  Partial<Pick<WayPageView, 'price' | 'whenMore'>>;

const details: Readonly<Record<WayName, (reading: Reading) => Details>> = {
  come(reading) {
    const { t, language, council } = reading;
    const calendar = indexOf(council).sites[0]?.deskCalendar ?? '';
    return {
      how: [t('headquarters.way.come.how')],
      ...usualHours(calendar, reading),
      state: openingWords(reading.opening(calendar), reading),
      action: { href: `/${language}/offices`, label: t('headquarters.now.allOffices') },
    };
  },
  call(reading) {
    const { t, council } = reading;
    const { shown, outside, href } = phoneWords(reading);
    const calendar = phoneCalendar(reading);
    return {
      how: [
        t('headquarters.way.call.how', { number: shown }),
        ...(outside === null ? [] : [t('headquarters.way.call.outside', { number: outside })]),
      ],
      ...usualHours(calendar, reading),
      price: t(council.council.phone.free ? 'headquarters.way.free' : 'headquarters.way.call.paid'),
      state: openingWords(reading.opening(calendar), reading),
      action: { href, label: t('headquarters.way.call.action', { number: shown }) },
    };
  },
  write(reading) {
    const { t, council } = reading;
    const { mailbox: address } = council.council;
    return {
      how: [t('headquarters.way.write.how', { address })],
      when: [t('headquarters.way.anyHour')],
      state: { state: 'open', sentence: writtenAnswer(reading) },
      action: { href: `mailto:${address}`, label: t('headquarters.way.write.action') },
    };
  },
  web({ t, language }) {
    return {
      how: [t('headquarters.way.web.how')],
      when: [t('headquarters.way.anyHour')],
      state: { state: 'closing', sentence: t('headquarters.ways.web.state') },
      action: { href: `/${language}/procedures`, label: t('headquarters.way.web.action') },
    };
  },
  video({ t }) {
    return {
      how: [t('headquarters.way.video.how')],
      when: [t('headquarters.way.video.when')],
      state: { state: 'closed', sentence: t('headquarters.ways.video.state') },
      action: null,
    };
  },
};

function usualHours(id: string, reading: Reading): Pick<WayPageView, 'when' | 'whenMore'> {
  const calendar = reading.council.calendars.find((one) => one.id === id);
  if (calendar === undefined)
    return { when: [reading.t('headquarters.open.unknown')], whenMore: [] };
  const { lines, until, exceptions } = hoursWords(calendar, reading);
  return { when: lines, whenMore: [...(until === null ? [] : [until]), ...exceptions] };
}
