import type { Context } from 'hono';
import type { Temporal } from '../../../kernel/time.ts';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import type { Assets, Surface } from '../../../web/design/assets.ts';
import type { FrameContext } from '../../../web/frame/public-frame.tsx';
import { renderHtml } from '../../../web/frame/render-html.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { ReactElement } from 'react';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { sayIn, type Say } from '../pages/say.ts';
import type { QueueGuide } from '../queue-guide.ts';

export interface PageDeps {
  readonly clock: Clock;
  readonly guide: QueueGuide;
  assets(surface: Surface): Assets;
}

export interface PageContext {
  readonly language: string;
  readonly say: Say;
  readonly now: Temporal.Instant;
  readonly frame: FrameContext;
}

/** What every page of the queue knows; null when the council does not have the path's language. */
export function pageContext(
  c: Context<AppEnv>,
  deps: PageDeps,
  here: { readonly path: string; readonly query?: string },
): PageContext | null {
  const language = c.req.param('lang') ?? '';
  const { guide } = deps;
  if (!guide.languages().includes(language)) return null;
  const say = sayIn(language, guide);
  const now = deps.clock.now();
  return {
    language,
    say,
    now,
    frame: {
      t: say.t,
      language,
      languages: guide.languages(),
      path: here.path,
      ...(here.query === undefined ? {} : { query: here.query }),
      theme: c.var.theme,
      councilName: say.text(guide.name()).text,
      demonstration: guide.demonstration(),
      now: now.toZonedDateTimeISO(guide.timeZone()),
      assets: deps.assets('public'),
    },
  };
}

/** A page of one person or one moment: never kept by browsers or proxies. */
export function page(
  c: Context<AppEnv>,
  element: ReactElement,
  status: ContentfulStatusCode = 200,
): Response {
  return c.html(renderHtml(element), status, { 'Cache-Control': 'no-store' });
}

/** Text fields of a form; files and absent fields are left out, lengths are bounded. */
export async function formTexts(c: Context<AppEnv>): Promise<Readonly<Record<string, string>>> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.slice(0, 500)]] : [],
    ),
  );
}
