/** Anything that shows an hour on a clock: a wall time, a date with time, a zoned moment. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

const hardSpace = '\u00A0';

/** 18.00 (ca), 18:00 (es), 6 pm (en); other languages as CLDR writes it. */
export function formatTime(time: TimeOfDay, language: string): string {
  const minutes = String(time.minute).padStart(2, '0');
  if (language === 'ca') return `${time.hour}.${minutes}`;
  if (language === 'es') return `${time.hour}:${minutes}`;
  if (language === 'en') return `${englishHour(time)}${hardSpace}${time.hour < 12 ? 'am' : 'pm'}`;
  return clockOf(language).format(new Date(Date.UTC(2000, 0, 1, time.hour, time.minute)));
}

/** With seconds, for the official time that a headquarters must show. */
export function formatExactTime(time: TimeOfDay, language: string): string {
  const parts = [time.hour, time.minute, time.second ?? 0].map((part, index) =>
    index === 0 ? String(part) : String(part).padStart(2, '0'),
  );
  return parts.join(language === 'ca' ? '.' : ':');
}

/**
 * Opening hours of one stretch: "de 9 a 18 h" (ca, es), "9 am to 6 pm" (en), "09:00–18:00"
 * elsewhere. Whole hours lose their zeros.
 */
export function formatHours(from: TimeOfDay, to: TimeOfDay, language: string): string {
  if (language === 'ca' || language === 'es') {
    const separator = language === 'ca' ? '.' : ':';
    const short = (time: TimeOfDay) =>
      time.minute === 0
        ? String(time.hour)
        : `${time.hour}${separator}${String(time.minute).padStart(2, '0')}`;
    return `de${hardSpace}${short(from)} a${hardSpace}${short(to)}${hardSpace}h`;
  }
  if (language === 'en') return `${formatTime(from, language)} to ${formatTime(to, language)}`;
  return `${formatTime(from, language)}–${formatTime(to, language)}`;
}

/** A wall time `HH:MM` of the council's data; `24:00` is the end of the day. */
export function timeOfText(text: string): TimeOfDay {
  const [hour = '0', minute = '0'] = text.split(':');
  return { hour: Number(hour), minute: Number(minute) };
}

function englishHour({ hour, minute }: TimeOfDay): string {
  const short = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? String(short) : `${short}:${String(minute).padStart(2, '0')}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(language: string): Intl.DateTimeFormat {
  const known = clocks.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  clocks.set(language, made);
  return made;
}
