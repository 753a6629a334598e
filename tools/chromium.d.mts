/** The path of a Chromium that can be run; null when there is none. CONNECTA_CHROMIUM wins. */
export function findChromium(): string | null;
/** As `findChromium`, installing one when there is none; null when that fails too. */
export function ensureChromium(say?: (sentence: string) => void): Promise<string | null>;
