import { z } from 'zod';
import { identifier } from './words.ts';
import { languageTag } from './localized-text.ts';

export const staffRole = z.enum([
  'citizen-assistance-manager',
  'welcome',
  'supervisor',
  'editor',
  'administrator',
]);
export type StaffRole = z.infer<typeof staffRole>;

/** One entry of `staff.yaml`. Passwords are never in files. */
export const staffMemberSchema = z.strictObject({
  /** What they sign in with. */
  user: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  name: z.string().min(1),
  roles: z.array(staffRole).min(1),
  /** Spoken with citizens; may go beyond the council's languages. */
  languages: z.array(languageTag).min(1),
  /** Families of procedures. */
  skills: z.array(identifier).default([]),
  /** True: not a real person. Required in a demonstration council. */
  invented: z.boolean().default(false),
});

export type StaffMember = z.infer<typeof staffMemberSchema>;
