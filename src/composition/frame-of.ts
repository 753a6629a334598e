import type { Context } from 'hono';
import type { Clock } from '../kernel/clock.ts';
import { pickText } from '../kernel/localized.ts';
import type { CouncilModule } from '../modules/council/module.ts';
import type { AppEnv } from '../platform/http/app-env.ts';
import type { Assets } from '../web/design/assets.ts';
import type { FrameContext } from '../web/frame/public-frame.tsx';

/** What every staff page knows of the request and the council, also before a council is named. */
export function frameOf(deps: { council: CouncilModule; clock: Clock; assets: () => Assets }) {
  return (c: Context<AppEnv>): FrameContext => {
    const { t, theme } = c.var;
    const url = new URL(c.req.url);
    const loaded = deps.council.isLoaded() ? deps.council.current().document.council : null;
    return {
      t,
      language: t.language,
      languages: loaded?.languages ?? ['ca', 'es', 'en'],
      path: url.pathname,
      query: url.search,
      theme,
      councilName: (loaded && pickText(loaded.name, t.language)?.text) ?? 'Connecta',
      demonstration: loaded?.demonstration ?? false,
      now: deps.clock.now().toZonedDateTimeISO(loaded?.timeZone ?? 'UTC'),
      assets: deps.assets(),
    };
  };
}
