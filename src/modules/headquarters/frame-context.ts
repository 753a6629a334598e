import type { Context } from 'hono';
import { translator } from '../../locales/translate.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import type { FrameContext } from '../../web/frame/public-frame.tsx';
import type { HeadquartersDeps } from './deps.ts';
import { readingOf, say, type Reading } from './views/reading.ts';

/** What a page of the headquarters is made with: the frame's facts and who reads. */
export interface Visit {
  readonly frame: FrameContext;
  readonly reading: Reading;
}

/** The language of the address when the council has it; null for any other path. */
export function languageOf(c: Context<AppEnv>, deps: HeadquartersDeps): string | null {
  const [language = ''] = c.req.path.split('/').slice(1);
  return deps.council().council.languages.includes(language) ? language : null;
}

export function visitOf(c: Context<AppEnv>, deps: HeadquartersDeps, language: string): Visit {
  const council = deps.council();
  const t = translator(language);
  const { opening, answer } = deps;
  const reading = readingOf({ council, t, language, at: deps.clock.now(), opening, answer });
  const url = new URL(c.req.url);
  const frame: FrameContext = {
    t,
    language,
    languages: council.council.languages,
    path: url.pathname,
    query: url.search,
    theme: c.var.theme,
    councilName: say(council.council.name, reading).text,
    demonstration: council.council.demonstration,
    now: reading.now,
    assets: deps.assets('public'),
  };
  return { frame, reading };
}
