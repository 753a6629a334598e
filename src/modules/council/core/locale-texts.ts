import { z } from 'zod';

/** `locales/xx.yaml`: interface texts of a language that the system does not ship, by message key. */
export const localeTextsSchema = z.record(z.string().min(1), z.string().min(1));

export type LocaleTexts = z.infer<typeof localeTextsSchema>;
