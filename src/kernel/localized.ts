/** A text in several languages; keys are BCP 47 tags. */
export type Localized = Readonly<Record<string, string>>;

export interface PickedText {
  readonly text: string;
  /** The language the text is really in; pages set `lang` from it when it is not the page's own. */
  readonly language: string;
}

/**
 * The text in the wished language, else in the first of `fallbacks` that has it, else in any.
 * Returns null only for an empty record: a missing language is said openly, never left blank.
 */
export function pickText(
  texts: Localized,
  wished: string,
  fallbacks: readonly string[] = [],
): PickedText | null {
  for (const language of [wished, ...fallbacks, ...Object.keys(texts)]) {
    const text = texts[language];
    if (text !== undefined && text !== '') return { text, language };
  }
  return null;
}
