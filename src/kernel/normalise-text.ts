/** Pronouns that Catalan hangs from the verb: empadronar-me, fer-ho, anar-se’n, dur-l’hi. */
const CATALAN_ENCLITICS =
  /(?<=\p{L}{2})(?:-(?:me|te|se|nos|vos|lo|la|los|les|li|ho|hi|ne)|'(?:m|t|s|n|l|ns|ls|hi|ho))+(?![\p{L}\p{N}])/gu;
/** l’escola, d’alta, m’he, s’ha; also qu’ and other elisions of neighbouring languages. */
const ELISIONS = /(?<![\p{L}\p{N}])(?:[ldmstnc]|qu)'(?=[\p{L}\p{N}])/gu;

/**
 * The bare form in which two spellings of the same words meet: lower case, no diacritics, one
 * `ll` for `l·l`, no weak pronouns or elided articles, single spaces. Idempotent. For comparing
 * and searching only: never shown.
 */
export function normaliseText(text: string): string {
  return (
    text
      // Compatibility form: ŀ becomes l·, ª becomes a, a hard space a space.
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // Lower case may bring marks back (İ).
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[’‘ʼ´`′]/gu, "'")
      .replace(/(?<=l)[·•∙⋅.](?=l)/gu, '')
      .replace(CATALAN_ENCLITICS, '')
      .replace(ELISIONS, '')
      // What is left joins one word: don't, o'clock.
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
      // e-mail, x-ray: a lone letter belongs to what follows.
      .replace(/(?<![\p{L}\p{N}])(\p{L})-(?=\p{L}{2})/gu, '$1')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** The words of a text in their bare form, in order, repetitions kept. */
export function wordsOf(text: string): readonly string[] {
  const normalised = normaliseText(text);
  return normalised === '' ? [] : normalised.split(' ');
}
