import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import { callScreenView } from '../call-screen-view.ts';
import { PosterPage } from '../pages/paper-page.tsx';
import { ScreenPage } from '../pages/screen-page.tsx';
import type { QueueDeps } from '../queue-deps.ts';
import { sayCall } from '../spoken-call.ts';
import { spokenCall } from '../views.ts';
import { page, pageContext } from './page-context.ts';

const uuid = /^[0-9a-f-]{36}$/;

/** What hangs on the walls of an office: the call screen with its voice, and the poster. */
export function addScreenRoutes(app: Hono<AppEnv>, deps: QueueDeps): void {
  app.get('/:lang/screen/:screenKey', async (c) => {
    const { screenKey } = c.req.param();
    const path = `/screen/${screenKey}`;
    const context = pageContext(c, deps, { path });
    const site = deps.guide.siteByScreenKey(screenKey);
    const view = site === null ? null : await callScreenView(deps, site.id);
    if (context === null || site === null || view === null) return c.notFound();
    return page(
      c,
      <ScreenPage
        say={context.say}
        view={view}
        guide={deps.guide}
        site={site}
        address={`/${context.language}${path}`}
        assets={deps.assets('screen')}
      />,
    );
  });

  app.get('/:lang/screen/:screenKey/voice/:file', async (c) => {
    const { screenKey, file } = c.req.param();
    const site = deps.guide.siteByScreenKey(screenKey);
    const callId = file.replace(/\.wav$/, '');
    if (site === null || !file.endsWith('.wav') || !uuid.test(callId)) return c.notFound();
    const call = await spokenCall(deps.db, site.id, callId);
    const position = call === null ? null : deps.guide.position(call.positionId);
    if (call === null || position === null) return c.notFound();
    const work = await deps.work.find(deps.db, call.workId);
    const fallback = deps.guide.defaultLanguage();
    const spoken = sayCall(call, position.labels, work?.language ?? fallback, fallback);
    const wav = await deps.speech.say(spoken.text, spoken.language);
    // The chime has sounded and the number is on the screen: without a voice it stays so.
    if (wav === null) return c.notFound();
    return c.body(new Uint8Array(wav), 200, {
      'Content-Type': 'audio/wav',
      'Cache-Control': 'private, max-age=86400',
    });
  });

  app.get('/:lang/offices/:site/poster', (c) => {
    const site = deps.guide.site(c.req.param('site'));
    const context = pageContext(c, deps, { path: `/offices/${c.req.param('site')}/poster` });
    if (site === null || context === null) return c.notFound();
    const link = `${deps.publicUrl}/${context.language}/turn?site=${site.id}`;
    return page(c, <PosterPage {...context} site={site} link={link} />);
  });
}
