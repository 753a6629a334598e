import { z } from 'zod';

/** Citizens' API for staff, under `/api/v1/citizens`. Every reading needs a purpose and is audited. */
export const readingPurpose = z.enum([
  'attend',
  'correct-data',
  'person-asked',
  'complaint',
  'inspection',
]);
export type ReadingPurpose = z.infer<typeof readingPurpose>;

export const findCitizens = z.object({
  text: z.string().min(3).max(100),
  purpose: readingPurpose,
  contactId: z.string().optional(),
});

export const citizenDraft = z.object({
  name: z.string().max(200).nullable(),
  documentKind: z.enum(['DNI', 'NIE', 'NIF', 'passport', 'other']).nullable(),
  documentNumber: z.string().max(40).nullable(),
  email: z.string().max(200).nullable(),
  phone: z.string().max(40).nullable(),
  preferredLanguage: z.string().max(20).nullable(),
  preferredChannel: z.enum(['in-person', 'phone', 'email', 'sms', 'web', 'video']).nullable(),
  largePrint: z.boolean(),
  interpreter: z.string().max(20).nullable(),
});
export type CitizenDraft = z.infer<typeof citizenDraft>;

export const timelineEntry = z.object({
  contactId: z.string(),
  at: z.string(),
  channel: z.string(),
  place: z.string().nullable(),
  staffName: z.string().nullable(),
  result: z.string().nullable(),
  notes: z.string(),
  questions: z.array(
    z.object({
      procedure: z.string().nullable(),
      answerVersion: z.number().nullable(),
      answerLanguage: z.string().nullable(),
      result: z.string().nullable(),
      notes: z.string(),
    }),
  ),
});

/** `POST /api/v1/citizens/{id}/read` with a purpose. */
export const readCitizen = z.object({ purpose: readingPurpose, contactId: z.string().optional() });
export const citizenRecord = z.object({
  id: z.string(),
  draft: citizenDraft,
  timeline: z.array(timelineEntry),
  /** Who has looked at this record, newest first; shown to the person on request. */
  readings: z.array(z.object({ at: z.string(), by: z.string(), purpose: readingPurpose })),
});
export type CitizenRecord = z.infer<typeof citizenRecord>;

/** Answer of `POST /api/v1/citizens` (201, or 200 when `existing`) and `POST /api/v1/citizens/{id}`. */
export const citizenSaved = z.object({
  id: z.string(),
  /** The document was already kept: this is the person who has it, unchanged. */
  existing: z.boolean(),
});
export type CitizenSaved = z.infer<typeof citizenSaved>;

/** `GET /api/v1/citizens/{id}/export`: everything that is kept about one person, as a file. */
export const citizenExport = z.object({
  format: z.literal('connecta-person-1'),
  exportedAt: z.string(),
  person: citizenDraft.extend({ id: z.string(), createdAt: z.string() }),
  contacts: z.array(timelineEntry),
  readings: citizenRecord.shape.readings,
});
export type CitizenExport = z.infer<typeof citizenExport>;
