import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import { pickText } from '../../kernel/localized.ts';
import { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { refusalResponse } from '../../platform/http/refusals.ts';
import { PublicFrame, type FrameContext } from '../../web/frame/public-frame.tsx';
import { renderHtml } from '../../web/frame/render-html.ts';
import type { FiguresCouncil } from './figures-council.ts';
import { figuresOfDay, readDay } from './figures-of-day.ts';
import { FiguresPage } from './pages/figures-page.tsx';

export interface StatisticsDeps {
  readonly db: Kysely<DB>;
  readonly clock: Clock;
  council(): FiguresCouncil;
  requirePermission(permission: 'figures'): MiddlewareHandler<AppEnv>;
  frameOf(c: Context<AppEnv>): FrameContext;
}

export type Statistics = ReturnType<typeof createStatistics>;

/** `/:lang/figures` and `GET /api/v1/figures?day=`: readings of the event log, nothing else. */
export function createStatistics(deps: StatisticsDeps) {
  const today = () => deps.clock.now().toZonedDateTimeISO(deps.council().timeZone).toPlainDate();
  const figures = (day: Temporal.PlainDate) => figuresOfDay(deps.db, day, deps.council());
  const routes = new Hono<AppEnv>();

  routes.get('/:lang/figures', deps.requirePermission('figures'), async (c) => {
    const { t } = c.var;
    const asked = c.req.query('day') ?? '';
    const read = asked === '' ? today() : readDay(asked, today());
    const day = read ?? today();
    const council = deps.council();
    const siteName = (id: string): string => {
      const site = council.sites.find((one) => one.id === id);
      return (site && pickText(site.name, t.language, [council.defaultLanguage])?.text) ?? id;
    };
    const page = {
      t,
      day,
      today: today(),
      path: c.req.path,
      wrongDay: read === null ? asked : null,
      figures: await figures(day),
      siteName,
    };
    return c.html(
      renderHtml(
        <PublicFrame {...deps.frameOf(c)} title={t('statistics.title')} hidden>
          <FiguresPage {...page} />
        </PublicFrame>,
      ),
      read === null ? 422 : 200,
    );
  });

  routes.get('/api/v1/figures', deps.requirePermission('figures'), async (c) => {
    const asked = c.req.query('day') ?? '';
    const day = asked === '' ? today() : readDay(asked, today());
    if (day === null)
      return refusalResponse(c, { code: 'invalid-request', facts: { field: 'day' } });
    return c.json(await figures(day));
  });

  return {
    /** Full paths: mount at `/`. */
    routes,
    /** Of a day written `2026-11-24`; null for what is no day or is still to come. */
    async figures(text: string) {
      const day = readDay(text, today());
      return day === null ? null : figures(day);
    },
  };
}
