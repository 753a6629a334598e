import { z } from 'zod';

/** `POST /api/v1/tickets`. Ids are those of the council's data; nothing personal is asked. */
export const ticketRequest = z.strictObject({
  site: z.string().min(1).max(80),
  /** Id or number of a procedure. */
  procedure: z.string().min(1).max(80).optional(),
  service: z.string().min(1).max(80).optional(),
  /** BCP 47 tag in which the person wants to be attended. */
  language: z.string().min(2).max(35).optional(),
});

export const ticketGiven = z.object({
  /** `R 118` */
  number: z.string(),
  /** Given once; send it as `Authorization: Bearer`. */
  secret: z.string(),
  /** Page to follow the turn; holds the secret. */
  statusUrl: z.url(),
});

const minutes = z.object({ from: z.number().int(), to: z.number().int() });

/** `GET /api/v1/tickets/{number}`. Instants are ISO 8601 with `Z`. */
export const ticketShown = z.object({
  number: z.string(),
  state: z.enum(['waiting', 'near', 'called', 'kept', 'missed', 'served', 'left', 'closed']),
  /** 1 is next; null when it does not wait. */
  position: z.number().int().positive().nullable(),
  /** Minutes, right 8 of 10 times; null when it is not known. */
  range: minutes.nullable(),
  expected: z.object({ from: z.string(), to: z.string() }).nullable(),
  site: z.string(),
  service: z.string().nullable(),
  /** Where to go, once called: id and the council's words by language. */
  calledTo: z
    .object({ position: z.string(), labels: z.record(z.string(), z.string()), at: z.string() })
    .nullable(),
  keptUntil: z.string().nullable(),
  updatedAt: z.string(),
});

export type TicketShown = z.infer<typeof ticketShown>;
