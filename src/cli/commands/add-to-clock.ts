import { parseClockStart } from '../../kernel/clock.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { clockAdd } from '../../modules/calendars/core/clock-add.ts';
import {
  readingAsJson,
  type ClockReadingJson,
} from '../../modules/calendars/core/reading-as-json.ts';
import { calendarOfCouncil } from '../../modules/council/core/calendar-of-council.ts';
import type { CouncilDocument } from '../../modules/council/core/council-document.ts';
import type { CommandArguments } from '../command-socket.ts';

/** `team` is the id of one of the council's calendars; without it the first of a team. */
export function addToClock(
  document: CouncilDocument,
  args: CommandArguments,
): Result<ClockReadingJson> {
  const team = args['team'] ?? document.calendars.find(({ kind }) => kind === 'team')?.id ?? '';
  const calendar = calendarOfCouncil(document, String(team));
  if (calendar === null) {
    const known = document.calendars.map(({ id }) => id).join(', ');
    return refuse('unknown-team', { team, known });
  }
  const from = momentOf(String(args['from'] ?? ''), calendar.timeZone);
  if (from === null) return refuse('bad-moment', { from: args['from'] ?? '' });
  const reading = clockAdd({
    clock: String(args['clock'] ?? ''),
    calendar,
    from,
    hours: amount(args['hours']),
    days: amount(args['days']),
  });
  return reading.ok ? ok(readingAsJson(reading.value)) : reading;
}

/** A wall time of the council, or an instant with its offset. */
function momentOf(text: string, timeZone: string) {
  try {
    return parseClockStart(text, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function amount(given: CommandArguments[string] | undefined): number | undefined {
  if (given === undefined || given === null) return undefined;
  return given === '' ? Number.NaN : Number(given);
}
