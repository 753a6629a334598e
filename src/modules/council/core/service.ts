import { z } from 'zod';
import { attentionClass, identifier, positionKind } from './words.ts';
import type { LocalizedSchema } from './localized-text.ts';

/** Letters that sound or look like another, or like a figure: I 1, O 0, Q O, B 8, S 5. */
export const forbiddenLetters = ['I', 'O', 'Q', 'B', 'S'] as const;

const ticketLetter = z
  .string()
  .regex(/^[A-Z]$/)
  .superRefine((letter, context) => {
    if (!forbiddenLetters.some((forbidden) => forbidden === letter)) return;
    context.addIssue({ code: 'custom', params: { code: 'letter-forbidden', letter } });
  });

/** One entry of `services.yaml`: a queue in which tickets are numbered with one letter. */
export function serviceSchema(text: LocalizedSchema) {
  return z.strictObject({
    id: identifier,
    letter: ticketLetter,
    name: text,
    channel: z.enum(['on-site', 'video']),
    /** Kinds of position that may serve it; empty when no place is needed (video). */
    positionKinds: z.array(positionKind),
    targetWaitMinutes: z.number().positive(),
    attentionClasses: z.array(attentionClass).min(1),
    /** True: turns of people who booked a time. */
    byAppointment: z.boolean().default(false),
    /**
     * True: takes by rule every on-site procedure of its classes that names no service; the first
     * such service in the file wins.
     */
    assignedByClass: z.boolean().default(false),
  });
}

export type Service = z.infer<ReturnType<typeof serviceSchema>>;
