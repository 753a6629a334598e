import { z } from 'zod';
import { plainDate } from './words.ts';

/**
 * What the council module needs to know of one standard answer; the rest of it belongs to the
 * catalogue, whose check is received in `create(deps)`. Immutable by (procedure, version).
 */
export const answerRecordSchema = z.looseObject({
  procedure: z.int().positive(),
  version: z.int().positive(),
  publishedAt: plainDate,
  reviewBy: plainDate,
});

export type AnswerRecord = z.infer<typeof answerRecordSchema>;
