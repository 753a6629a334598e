import type { MessageKey } from '../../../locales/translate.ts';
import type { OpenState } from '../../../web/design/state-point.tsx';
import { formatDate } from '../../../web/format/format-date.ts';
import { formatTime } from '../../../web/format/format-time.ts';
import type { Opening, WaitNow } from '../headquarters-council.ts';
import { say, type Reading } from './reading.ts';

export interface OpeningWords {
  readonly state: OpenState;
  /** "Obert fins a les 18.00". */
  readonly sentence: string;
  /** Why today is different, or how sure the answer is. */
  readonly note: string | null;
}

const states = { open: 'open', 'closing-soon': 'closing', closed: 'closed' } as const;

/** An opening state in words; null (no such calendar) is said as not known. */
export function openingWords(opening: Opening | null, reading: Reading): OpeningWords {
  const { t } = reading;
  if (opening === null)
    return { state: 'unknown', sentence: t('headquarters.open.unknown'), note: null };
  return {
    state: states[opening.state],
    sentence: sentenceOf(opening, reading),
    note: noteOf(opening, reading),
  };
}

export function isOpen(opening: Opening | null): boolean {
  return opening !== null && opening.state !== 'closed';
}

function sentenceOf(opening: Opening, reading: Reading): string {
  const { t, shown, now } = reading;
  if (opening.state === 'closed') {
    const { opens } = opening;
    if (opens === null) return t('headquarters.open.closedUnknown');
    const today = now.toPlainDate();
    const day = formatDate(opens.toPlainDate(), { language: shown, today, near: true });
    return t('headquarters.open.closed', { day, ...timeFacts(opens, shown) });
  }
  const { until } = opening;
  if (until === null) return t('headquarters.open.always');
  if (opening.state === 'open') return t('headquarters.open.until', timeFacts(until, shown));
  const minutes = Math.max(1, Math.ceil(now.until(until).total('minutes')));
  return t('headquarters.open.closing', { minutes, ...timeFacts(until, shown) });
}

/** `hour` chooses the article: a la 1.00, a les 18.00. */
function timeFacts(time: { hour: number; minute: number }, language: string) {
  return { time: formatTime(time, language), hour: time.hour };
}

function noteOf(opening: Opening, reading: Reading): string | null {
  const { t } = reading;
  const notes: string[] = [];
  if (opening.state === 'closed' && opening.holiday !== null) {
    const { text } = say(opening.holiday.names ?? {}, reading);
    if (text !== '') notes.push(t('headquarters.open.holiday', { name: text }));
  }
  if (opening.provisional) notes.push(t('headquarters.open.provisional'));
  return notes.length === 0 ? null : notes.join(' ');
}

/** "Entre 10 i 20 minuts d’espera"; null when it is not known. */
export function waitWords(wait: WaitNow, { t }: Reading): string {
  if (wait === null) return t('headquarters.now.waitUnknown');
  const same = wait.from === wait.to && wait.from > 0;
  return t(same ? 'headquarters.now.waitSame' : 'headquarters.now.wait', { ...wait });
}

/** "6 hores laborables": an amount with the clock that keeps it. */
export function amountWords(
  amount: { readonly count: number; readonly unit: string; readonly clock: string },
  { t }: Reading,
): string {
  return t(amountKey(amount.unit, amount.clock), { count: amount.count });
}

function amountKey(unit: string, clock: string): MessageKey {
  if (unit === 'months') return 'headquarters.amount.months';
  if (unit === 'minutes') return 'headquarters.amount.minutes';
  if (unit === 'days')
    return clock === 'natural'
      ? 'headquarters.amount.days.natural'
      : 'headquarters.amount.days.working-days';
  if (clock === 'service') return 'headquarters.amount.hours.service';
  return clock === 'legal-hours'
    ? 'headquarters.amount.hours.legal-hours'
    : 'headquarters.amount.hours.natural';
}
