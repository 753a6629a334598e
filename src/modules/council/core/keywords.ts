import { z } from 'zod';
import { languageTag } from './localized-text.ts';

/** `keywords.yaml`: the words people use, by procedure number and language; a language may lack. */
export const keywordsSchema = z.record(
  z.string().regex(/^\d+$/),
  z.record(languageTag, z.array(z.string().trim().min(1))),
);

export type Keywords = z.infer<typeof keywordsSchema>;
