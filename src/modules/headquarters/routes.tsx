import { Hono, type Context } from 'hono';
import type { ReactElement } from 'react';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { renderHtml } from '../../web/frame/render-html.ts';
import { askedProcedures } from './asked-procedures.ts';
import { indexOf } from './council-index.ts';
import type { HeadquartersDeps } from './deps.ts';
import { languageOf, visitOf, type Visit } from './frame-context.ts';
import type { ProcedureFacts, WaitNow } from './headquarters-council.ts';
import { AboutPage } from './pages/about-page.tsx';
import { AccessibilityPage } from './pages/accessibility-page.tsx';
import { ErrorPage } from './pages/error-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { OfficesPage } from './pages/offices-page.tsx';
import { PrivacyPage } from './pages/privacy-page.tsx';
import { ProcedurePage } from './pages/procedure-page.tsx';
import { ProceduresPage } from './pages/procedures-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { WayPage } from './pages/way-page.tsx';
import { preferredLanguage } from './preferred-language.ts';
import { homeView } from './views/home.ts';
import { listedWithAnswer, listedWithFacts } from './views/listed-procedure.ts';
import { officesView } from './views/offices.ts';
import { isOpen } from './views/opening.ts';
import { procedureView } from './views/procedure.ts';
import { say, type Reading } from './views/reading.ts';
import { wayOf, wayPageView } from './views/way-page.ts';
import { phoneWords, waysNow } from './views/ways.ts';

/** Longer questions are cut: nobody writes more in a search box. */
const longestQuestion = 200;

type Page = (
  visit: Visit,
  c: Context<AppEnv>,
) => ReactElement | null | Promise<ReactElement | null>;

/** The public pages. A first part of the path that is no language of the council is left to others. */
export function createHeadquartersRoutes(deps: HeadquartersDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get('/', (c) => {
    const { languages, defaultLanguage } = deps.council().council;
    c.header('Vary', 'Accept-Language');
    const wished = c.req.header('accept-language');
    return c.redirect(`/${preferredLanguage(wished, languages, defaultLanguage)}`, 302);
  });

  const page = (path: string, draw: Page) => {
    app.get(path, async (c, next) => {
      const language = languageOf(c, deps);
      if (language === null) return next();
      const visit = visitOf(c, deps, language);
      const drawn = await draw(visit, c);
      return drawn === null ? notFound(c, visit) : c.html(renderHtml(drawn));
    });
  };

  const waitFor = async (service: string | null, reading: Reading): Promise<WaitNow> => {
    const [main] = indexOf(reading.council).sites;
    if (main === undefined || service === null) return null;
    if (!isOpen(reading.opening(main.deskCalendar))) return null;
    return deps.waitNow(main.id, service);
  };

  page('/:lang', async ({ frame, reading }) => {
    const { council } = reading;
    const asked = askedProcedures(council, deps.mostAsked(), reading.answer);
    const wait = await waitFor(indexOf(council).quickService?.id ?? null, reading);
    return <HomePage frame={frame} home={homeView({ wait, asked }, reading)} />;
  });

  page('/:lang/search', ({ frame, reading }, c) => {
    const asked = (c.req.query('q') ?? '').trim().slice(0, longestQuestion);
    const { procedures } = indexOf(reading.council);
    const found = asked === '' ? [] : deps.search(asked, reading.language);
    const listed = found
      .map(({ slug }) => procedures.get(slug))
      .filter((one): one is ProcedureFacts => one !== undefined)
      .map((one) => listedWithAnswer(one, reading));
    return <SearchPage frame={frame} asked={asked} found={listed} ways={waysNow(reading)} />;
  });

  page('/:lang/procedures', ({ frame, reading }) => {
    const families = indexOf(reading.council)
      .families(reading.language)
      .map(({ id, name, procedures }) => ({
        id,
        name: say(name, reading),
        procedures: procedures.map((one) => listedWithFacts(one, reading)),
      }));
    return <ProceduresPage frame={frame} families={families} />;
  });

  page('/:lang/procedures/:slug', async ({ frame, reading }, c) => {
    const procedure = indexOf(reading.council).procedures.get(c.req.param('slug') ?? '');
    if (procedure === undefined) return null;
    const wait = await waitFor(procedure.service, reading);
    return <ProcedurePage frame={frame} procedure={procedureView(procedure, wait, reading)} />;
  });

  page('/:lang/offices', ({ frame, reading }) => (
    <OfficesPage frame={frame} offices={officesView(reading)} phone={phoneWords(reading).shown} />
  ));

  page('/:lang/ways/:way', ({ frame, reading }, c) => {
    const way = wayOf(c.req.param('way') ?? '');
    if (way === null) return null;
    return <WayPage frame={frame} view={wayPageView(way, reading)} ways={waysNow(reading)} />;
  });

  page('/:lang/privacy', ({ frame, reading }) => (
    <PrivacyPage frame={frame} mailbox={reading.council.council.mailbox} />
  ));

  page('/:lang/accessibility', ({ frame, reading }) => (
    <AccessibilityPage
      frame={frame}
      mailbox={reading.council.council.mailbox}
      phone={phoneWords(reading).shown}
      address={reading.council.council.headquarters}
      hasVideos={reading.council.council.videos.length > 0}
    />
  ));

  page('/:lang/about', ({ frame, reading }) => {
    const { promises, videos } = reading.council.council;
    const said = promises.map(({ text }) => say(text, reading));
    return <AboutPage frame={frame} promises={said} videos={videos} />;
  });

  return app;
}

function notFound(c: Context<AppEnv>, { frame }: Visit) {
  return c.html(renderHtml(<ErrorPage frame={frame} message={frame.t('errors.not-found')} />), 404);
}
