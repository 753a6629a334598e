/** One work item as the event log tells it, seen from one day. Seconds are whole. */
export interface WorkFact {
  readonly channel: string;
  readonly site: string | null;
  readonly service: string | null;
  /** When the person came or wrote, if it was on this day: milliseconds since 1970. */
  readonly arrivedAt: number | null;
  /** From `ref` to the first attention that was not undone, if it was on this day; else null. */
  readonly waited: number | null;
  /** Time of attention that ended on this day (finished, parked or passed on). */
  readonly attended: number;
  /** State at the end of the day, or now. */
  readonly state: string;
  /** The day saw its end. */
  readonly ended: boolean;
}

/** What happened on one day; contacts that were voided are not among them. */
export interface DayFacts {
  readonly works: readonly WorkFact[];
  /** Result code of each contact that ended; null when none was said. */
  readonly contactResults: readonly (string | null)[];
  readonly answers: { readonly withVersion: number; readonly withoutVersion: number };
}

/** What the figures must know of the council. */
export interface FigureRules {
  readonly timeZone: string;
  /** By service id; a service that is not here has no target. */
  readonly targetSeconds: ReadonlyMap<string, number>;
  /** Services whose turns were booked. */
  readonly byAppointment: ReadonlySet<string>;
}
