import { z } from 'zod';

/** Kebab-case, ASCII: the identifiers that people read in files and addresses. */
export const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A day as text, `2026-07-27`; never an instant. */
export const plainDate = z.iso.date();

/** S up to 5 minutes, M up to 15, L longer (the limits are the council's data). */
export const attentionClass = z.enum(['S', 'M', 'L']);
export type AttentionClass = z.infer<typeof attentionClass>;

export const procedureChannel = z.enum(['on-site', 'phone', 'web', 'self-service', 'chat']);
export type ProcedureChannel = z.infer<typeof procedureChannel>;

export const positionKind = z.enum([
  'welcome',
  'point0',
  'table',
  'specialised-table',
  'round-table-low',
  'round-table-high',
]);
export type PositionKind = z.infer<typeof positionKind>;

export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof weekday>;
