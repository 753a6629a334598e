import { z } from 'zod';

/** Languages are data (a council adds its own), so texts are records by BCP 47 tag. */
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), { params: { reason: 'spaces-around' } });
const localized = z.record(languageTag, text);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const cost = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free'), note: localized.optional() }),
  z.strictObject({
    kind: z.literal('amount'),
    /** Euro cents. */
    cents: z.int().positive(),
    per: localized.optional(),
    note: localized.optional(),
  }),
  /** The price depends on the case: the note says on what. */
  z.strictObject({ kind: z.literal('varies'), note: localized }),
]);

const amount = z.int().positive();
const term = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('immediate') }),
  z.strictObject({ kind: z.literal('hours'), amount, clock: z.enum(['service', 'natural']) }),
  z.strictObject({ kind: z.literal('days'), amount, clock: z.enum(['working-days', 'natural']) }),
  z.strictObject({ kind: z.literal('months'), amount }),
]);

const document = z.strictObject({
  id,
  name: localized,
  /** True: the council asks another administration for it, unless the person objects (Law 39/2015 art. 28). */
  council_obtains: z.boolean(),
  note: localized.optional(),
});

/** Which ways a procedure has depends on its channels: `checkAnswerForProcedure` compares them. */
const ways = z.strictObject({
  here: text.optional(),
  selfService: text.optional(),
  person: text.optional(),
  phone: text.optional(),
});

const texts = z.strictObject({
  short: text,
  who: text,
  whenText: text,
  result: text,
  ways,
  questions: z
    .array(z.strictObject({ question: text, answer: text }))
    .min(2)
    .max(3),
  /** Easy reading: one short sentence for each line. */
  easy: z.array(text).min(3).max(6),
});

const step = z.strictObject({
  id,
  title: localized,
  help: localized.optional(),
  options: z
    .array(z.strictObject({ id, label: localized }))
    .min(2)
    .max(6)
    .optional(),
});

const script = z.strictObject({
  say: text,
  alternatives: z.array(z.strictObject({ when: text, say: text })),
  doNotAsk: text.optional(),
  ifAskedHowLong: text,
});

/** Shape of `council/<name>/answers/<slug>.yaml`. */
export const answerSchema = z.strictObject({
  /** Number of the procedure in the council's catalogue. */
  procedure: z.int().positive(),
  version: z.int().positive(),
  publishedAt: z.iso.date(),
  reviewBy: z.iso.date(),
  /** The service that answers for the content. */
  owner: localized,
  cost,
  term,
  /** Typical minutes at the desk, for the person and for planning. */
  minutes: z.number().positive().max(120),
  documents: z.array(document),
  legalBasis: z.array(localized).min(1),
  texts: z.record(languageTag, texts),
  guide: z.strictObject({
    steps: z.array(step).min(3).max(5),
    script: z.record(languageTag, script),
  }),
});

/** The council's standard answer to one procedure: the same words behind every channel. */
export type Answer = z.infer<typeof answerSchema>;
export type AnswerTexts = z.infer<typeof texts>;
export type AnswerDocument = z.infer<typeof document>;
export type AnswerStep = z.infer<typeof step>;
export type AnswerScript = z.infer<typeof script>;
export type AnswerCost = z.infer<typeof cost>;
export type AnswerTerm = z.infer<typeof term>;
