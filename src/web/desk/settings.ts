import type { DeskLanguage } from './words.ts';

export type Appearance = 'auto' | 'light' | 'dark' | 'contrast';

/** What a person chooses for this browser; nothing here is about citizens. */
export interface Settings {
  readonly language: DeskLanguage;
  readonly appearance: Appearance;
  /** Single-letter keys (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  readonly sound: boolean;
}

const place = 'connecta-desk';
const languages: readonly DeskLanguage[] = ['ca', 'es', 'en'];
const appearances: readonly Appearance[] = ['auto', 'light', 'dark', 'contrast'];

/** The first language of the browser that the desk speaks; Catalan when there is none. */
export function preferredLanguage(browser: readonly string[]): DeskLanguage {
  for (const tag of browser) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'ca';
}

/** Reads what was kept; anything odd in it is left out. */
export function parseSettings(kept: string | null, browser: readonly string[]): Settings {
  const value = parseObject(kept);
  return {
    language:
      languages.find((language) => language === value['language']) ?? preferredLanguage(browser),
    appearance: appearances.find((each) => each === value['appearance']) ?? 'auto',
    letterKeys: value['letterKeys'] !== false,
    sound: value['sound'] === true,
  };
}

function parseObject(kept: string | null): Record<string, unknown> {
  if (kept === null) return {};
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {}; // someone else's text under our name: start afresh
  }
}

/** Private browsing may refuse storage: the desk then works with the browser's own choices. */
export function loadSettings(): Settings {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(place);
  } catch {
    kept = null;
  }
  return parseSettings(kept, navigator.languages);
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(place, JSON.stringify(settings));
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

/** Puts language and appearance on the page. */
export function showSettings({ language, appearance }: Settings): void {
  const root = document.documentElement;
  root.lang = language;
  if (appearance === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = appearance;
}
