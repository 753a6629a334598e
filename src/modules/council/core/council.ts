import { z } from 'zod';
import { promiseSchema } from './promise.ts';
import { attentionClass, identifier } from './words.ts';
import { languageTag, type LocalizedSchema } from './localized-text.ts';

/** `council.yaml`: who the council is, how to reach it and what it promises. */
export function councilSchema(text: LocalizedSchema) {
  return z.strictObject({
    id: identifier,
    name: text,
    /** The place alone, for headings: a city, a town. */
    shortName: z.string().min(1),
    /** ISO 3166-1 alpha-2. */
    country: z.string().regex(/^[A-Z]{2}$/),
    /** The statistics office's code of the municipality; local holidays name it. */
    placeCode: z.string().nullable().default(null),
    population: z.int().positive().nullable().default(null),
    /** IANA name: `Europe/Lisbon`. */
    timeZone: z.string(),
    languages: z.array(languageTag).min(1),
    defaultLanguage: languageTag,
    phone: z.strictObject({
      /** The number inside the municipality, as people dial it. */
      local: z.string().regex(/^[0-9+ ]+$/),
      /** The number from elsewhere; null when the first one serves everywhere. */
      outside: z
        .string()
        .regex(/^[0-9+ ]+$/)
        .nullable()
        .default(null),
      free: z.boolean(),
    }),
    mailbox: z.email(),
    /** Host of the electronic headquarters, without scheme. */
    headquarters: z.hostname(),
    /** What the job of `citizen-assistance-manager` is called here. */
    roleName: text,
    /** `upToMinutes` null: no upper limit. `meanMinutes` feeds the first estimates of waits. */
    attentionClasses: z.record(
      attentionClass,
      z.strictObject({
        upToMinutes: z.number().positive().nullable(),
        meanMinutes: z.number().positive(),
      }),
    ),
    /** Families of procedures; they are also the skills of staff. */
    families: z.array(z.strictObject({ id: identifier, name: text })).min(1),
    promises: z.array(promiseSchema(text)).default([]),
    videos: z.array(z.strictObject({ language: languageTag, url: z.url() })).default([]),
    /** For editors: what is estimated, what is not public. Never shown to citizens. */
    notes: z.array(z.string()).default([]),
    /** True: people and secrets are invented, and screens say so. */
    demonstration: z.boolean().default(false),
    colours: z
      .strictObject({ mar: z.string().regex(/^#[0-9A-Fa-f]{6}$/) })
      .nullable()
      .default(null),
  });
}

export type Council = z.infer<ReturnType<typeof councilSchema>>;
