import type { Kysely } from 'kysely';
import { Temporal } from '../../kernel/time.ts';
import { startOfDate } from '../../kernel/wall-time.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { FigureRules } from './core/day-facts.ts';
import { figuresOf, type Figures } from './core/figures.ts';
import { dayFacts } from './day-facts-query.ts';
import type { FiguresCouncil } from './figures-council.ts';

export interface FiguresOfDay extends Figures {
  /** `2026-11-24`, of the council's calendar. */
  readonly day: string;
}

/** The figures of one day of the council; a day of 23 or 25 hours is taken whole. */
export async function figuresOfDay(
  db: Kysely<DB>,
  day: Temporal.PlainDate,
  council: FiguresCouncil,
): Promise<FiguresOfDay> {
  const start = startOfDate(day, council.timeZone);
  const end = startOfDate(day.add({ days: 1 }), council.timeZone);
  const facts = await dayFacts(db, start, end);
  return { day: day.toString(), ...figuresOf(facts, rulesOf(council)) };
}

function rulesOf({ timeZone, services }: FiguresCouncil): FigureRules {
  return {
    timeZone,
    targetSeconds: new Map(
      services.map(({ id, targetWaitMinutes }) => [id, targetWaitMinutes * 60]),
    ),
    byAppointment: new Set(
      services.flatMap(({ id, byAppointment }) => (byAppointment ? [id] : [])),
    ),
  };
}

/** A day as people write it in an address, or null; days to come have no figures. */
export function readDay(text: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    const day = Temporal.PlainDate.from(text);
    return Temporal.PlainDate.compare(day, today) > 0 ? null : day;
  } catch {
    return null;
  }
}
