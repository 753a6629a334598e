import { z } from 'zod';
import { identifier } from './words.ts';
import type { LocalizedSchema } from './localized-text.ts';

/** The four clocks; each amount names the one that keeps it, never a bare number of hours. */
export const clockKind = z.enum(['service', 'legal-hours', 'working-days', 'natural']);
export type ClockKind = z.infer<typeof clockKind>;

/**
 * What the council promises. `deadline`: an amount kept by a clock (`calendar` only for the
 * service clock: the opening hours of the team that must act). `attention`: without appointment
 * up to so many minutes of attention. `share`: a part (0..1) of the on-site attentions.
 * `principle`: kept by how the system works, without a figure.
 */
export function promiseSchema(text: LocalizedSchema) {
  const common = { id: identifier, text };
  return z.discriminatedUnion('kind', [
    z.strictObject({
      ...common,
      kind: z.literal('deadline'),
      amount: z.number().positive(),
      unit: z.enum(['minutes', 'hours', 'days']),
      clock: clockKind,
      calendar: identifier.nullable().default(null),
    }),
    z.strictObject({ ...common, kind: z.literal('attention'), minutes: z.number().positive() }),
    z.strictObject({ ...common, kind: z.literal('share'), share: z.number().min(0).max(1) }),
    z.strictObject({ ...common, kind: z.literal('principle') }),
  ]);
}

export type CouncilPromise = z.infer<ReturnType<typeof promiseSchema>>;
