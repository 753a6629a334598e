import { z } from 'zod';

/**
 * What the staff desk reads and sends, under `/api/v1/desk`. Instants are ISO 8601 with `Z`;
 * texts of the council come already in the language of the desk (`language` of the query).
 */
const instant = z.string();
const named = z.object({ id: z.string(), name: z.string() });

export const presenceState = z.enum([
  'available',
  'busy',
  'wrap-up',
  'walking',
  'break',
  'training',
  'off',
]);
export const workResult = z.enum([
  'solved',
  'document-missing',
  'come-back',
  'passed-on',
  'not-possible',
]);

export const guideStep = z.object({
  id: z.string(),
  title: z.string(),
  help: z.string().nullable(),
  options: z.array(z.object({ id: z.string(), label: z.string() })),
});

/** What staff say, in the language of the person attended. */
export const script = z.object({
  language: z.string(),
  say: z.string(),
  alternatives: z.array(z.object({ when: z.string(), say: z.string() })),
  doNotAsk: z.string().nullable(),
  ifAskedHowLong: z.string().nullable(),
});

/** The published answer of a procedure; `version` is null when the council has not written it yet. */
export const deskAnswer = z.object({
  procedureId: z.string(),
  name: z.string(),
  version: z.number().nullable(),
  publishedAt: z.string().nullable(),
  outOfDate: z.boolean(),
  short: z.string().nullable(),
  easy: z.string().nullable(),
  cost: z.string().nullable(),
  term: z.string().nullable(),
  documents: z.array(z.object({ id: z.string(), name: z.string(), councilObtains: z.boolean() })),
  steps: z.array(guideStep),
  /** One for each language the answer has; the desk shows the person's own first. */
  scripts: z.array(script),
  publicPath: z.string(),
});

export const deskQuestion = z.object({
  id: z.string(),
  procedureId: z.string().nullable(),
  answerVersion: z.number().nullable(),
  answerLanguage: z.string().nullable(),
  result: z.string().nullable(),
  notes: z.string(),
  steps: z.record(z.string(), z.string()),
  answer: deskAnswer.nullable(),
});

export const deskContact = z.object({
  id: z.string(),
  startedAt: instant,
  language: z.string(),
  notes: z.string(),
  questions: z.array(deskQuestion),
  /** The linked person, masked; the record itself is read with a purpose. */
  citizen: z
    .object({ id: z.string(), name: z.string().nullable(), document: z.string().nullable() })
    .nullable(),
});

export const deskOffer = z.object({
  workId: z.string(),
  number: z.string(),
  service: named,
  procedure: named.nullable(),
  language: z.string(),
  interpreter: z.boolean(),
  people: z.number(),
  waitedMinutes: z.number(),
  secondsLeft: z.number(),
  priority: z.number(),
});

export const deskAttention = z.object({
  workId: z.string(),
  number: z.string(),
  channel: z.string(),
  service: named,
  language: z.string(),
  interpreter: z.boolean(),
  people: z.number(),
  priority: z.number(),
  acceptedAt: instant,
  /** How often the number has been called. */
  calls: z.number(),
  contact: deskContact.nullable(),
  /** Earlier parts of this visit, before a transfer. */
  before: z.array(
    z.object({
      staffName: z.string(),
      endedAt: instant,
      notes: z.string(),
      procedures: z.array(z.string()),
    }),
  ),
  /** Colleagues who have this open now. */
  alsoLooking: z.array(z.string()),
});

export const lineItem = z.object({
  workId: z.string(),
  number: z.string(),
  serviceId: z.string(),
  procedure: z.string().nullable(),
  language: z.string(),
  waitedMinutes: z.number(),
  priority: z.number(),
  state: z.enum(['waiting', 'offered', 'accepted', 'held']),
  /** Who attends, is offered it, or has it reserved. */
  staffName: z.string().nullable(),
  place: z.string().nullable(),
  mine: z.boolean(),
});

export const deskState = z.object({
  now: instant,
  me: z.object({
    id: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    languages: z.array(z.string()),
  }),
  presence: z.object({
    state: presenceState,
    siteId: z.string().nullable(),
    positionId: z.string().nullable(),
    since: instant,
  }),
  site: named.nullable(),
  position: z.object({ id: z.string(), name: z.string(), kind: z.string() }).nullable(),
  offer: deskOffer.nullable(),
  current: deskAttention.nullable(),
  held: z.array(lineItem.extend({ heldUntil: instant.nullable() })),
  waiting: z.array(
    z.object({
      service: named,
      letter: z.string(),
      people: z.number(),
      longestMinutes: z.number(),
      targetMinutes: z.number().nullable(),
    }),
  ),
  line: z.array(lineItem),
  alarms: z.array(z.object({ id: z.string(), name: z.string(), place: z.string().nullable() })),
  colleagues: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: presenceState,
      place: z.string().nullable(),
    }),
  ),
});
export type DeskState = z.infer<typeof deskState>;
export type DeskAttention = z.infer<typeof deskAttention>;
export type DeskAnswer = z.infer<typeof deskAnswer>;
export type DeskQuestion = z.infer<typeof deskQuestion>;
export type LineItem = z.infer<typeof lineItem>;

/** `GET /api/v1/desk/places`: what can be chosen. */
export const deskPlaces = z.object({
  languages: z.array(z.string()),
  services: z.array(z.object({ id: z.string(), name: z.string(), letter: z.string() })),
  sites: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      services: z.array(z.string()),
      screenPath: z.string(),
      positions: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          kind: z.string(),
          occupant: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type DeskPlaces = z.infer<typeof deskPlaces>;

/** `GET /api/v1/desk/search?q=`: one search for answers and turns. */
export const deskSearch = z.object({
  procedures: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      short: z.string().nullable(),
      serviceId: z.string(),
    }),
  ),
  tickets: z.array(lineItem),
});
export type DeskSearch = z.infer<typeof deskSearch>;

// What the desk sends. Every POST answers 200 with the new DeskState, or problem+json.
export const choosePosition = z.object({ positionId: z.string() });
export const chooseState = z.object({
  state: z.enum(['available', 'wrap-up', 'break', 'training', 'off']),
});
export const park = z.object({ minutes: z.number().int().min(1).max(240).nullable() });
export const transfer = z.object({
  serviceId: z.string().nullable(),
  staffId: z.string().nullable(),
  siteId: z.string().nullable(),
});
export const finish = z.object({ result: workResult });
export const prioritise = z.object({ priority: z.number().int().min(0).max(3) });
export const writeNotes = z.object({ notes: z.string().max(10_000) });
export const addQuestion = z.object({ procedureId: z.string().nullable() });
export const changeQuestion = z.object({
  procedureId: z.string().nullable().optional(),
  answerLanguage: z.string().optional(),
  result: z.string().max(40).nullable().optional(),
  notes: z.string().max(10_000).optional(),
  steps: z.record(z.string().max(80), z.string().max(80)).optional(),
});
export const welcomeTicket = z.object({
  site: z.string(),
  procedure: z.string().optional(),
  service: z.string().optional(),
  language: z.string().optional(),
  priority: z.number().int().min(0).max(3).optional(),
  interpreter: z.boolean().optional(),
  people: z.number().int().min(1).max(20).optional(),
});
/** Answer of `POST /api/v1/desk/tickets` (with `Idempotency-Key`), 201. */
export const welcomeTicketGiven = z.object({
  number: z.string(),
  workId: z.string(),
  statusUrl: z.string(),
  printUrl: z.string(),
  place: z.string(),
  ahead: z.number().nullable(),
  range: z.object({ from: z.number(), to: z.number() }).nullable(),
});
export type WelcomeTicketGiven = z.infer<typeof welcomeTicketGiven>;

export const linkContact = z.object({
  citizenId: z.uuid(),
  evidence: z.enum(['document-shown', 'known-data', 'said', 'sign-in']),
});
