import { z } from 'zod';

/** A BCP 47 tag in its short form: `ca`, `pt`, `zh-Hant`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/);

/**
 * A text that people see, one entry for each language of the council. With `languages` null
 * (the council's own file could not be read) only the shape is checked.
 */
export function localizedText(languages: readonly string[] | null) {
  return z.record(languageTag, z.string().trim().min(1)).superRefine((texts, context) => {
    if (languages === null) return;
    for (const language of languages) {
      if (texts[language] !== undefined) continue;
      context.addIssue({ code: 'custom', params: { code: 'language-missing', language } });
    }
    for (const language of Object.keys(texts)) {
      if (languages.includes(language)) continue;
      const params = { code: 'language-unknown', language };
      context.addIssue({ code: 'custom', path: [language], params });
    }
  });
}

export type LocalizedSchema = ReturnType<typeof localizedText>;
