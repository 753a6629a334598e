import type { Context, Hono } from 'hono';
import { newId } from '../../../kernel/ids.ts';
import { citizenActor, type Actor } from '../../../platform/events/actor.ts';
import type { AppEnv, Caller } from '../../../platform/http/app-env.ts';
import { statusOf } from '../../../platform/http/refusals.ts';
import { takeTicket } from '../commands/take-ticket.ts';
import { ChooseSitePage, ClosedSitePage, TurnPage } from '../pages/turn-page.tsx';
import type { QueueDeps } from '../queue-deps.ts';
import type { GuideProcedure, GuideSite } from '../queue-guide.ts';
import { formTexts, page, pageContext, type PageContext } from './page-context.ts';
import { refusalSentence } from './say-refusal.ts';

/** `/:lang/turn?site=&procedure=`: one question at most, one button, one number. */
export function addTurnRoutes(app: Hono<AppEnv>, deps: QueueDeps): void {
  app.get('/:lang/turn', async (c) => {
    const { site, procedure } = c.req.query();
    return showTurn(c, deps, { site, procedure });
  });

  app.post('/:lang/turn', async (c) => {
    const form = await formTexts(c);
    const { site, procedure, service, language, key } = form;
    // The language switch is a button of this form: the page comes back with what was chosen.
    if (form['changeLanguage'] !== undefined || site === undefined || site === '')
      return showTurn(c, deps, { site, procedure, service, language, key });
    const taken = await takeTicket(
      deps,
      { site, procedure, service, language },
      { actor: citizenActor, from: 'web', idempotencyKey: key ?? null },
    );
    const lang = c.req.param('lang');
    if (taken.ok) return c.redirect(`/${lang}/ticket/${taken.value.secret}`, 303);
    return showTurn(c, deps, {
      site,
      procedure,
      service,
      language,
      // A key that was used for something else must not be sent again.
      key: taken.refusal.code === 'idempotency-key-reused' ? undefined : key,
      refusal: taken.refusal,
    });
  });
}

interface Asked {
  readonly site?: string | undefined;
  readonly procedure?: string | undefined;
  readonly service?: string | undefined;
  readonly language?: string | undefined;
  readonly key?: string | undefined;
  readonly refusal?: Parameters<typeof refusalSentence>[0];
}

async function showTurn(c: Context<AppEnv>, deps: QueueDeps, asked: Asked): Promise<Response> {
  const { guide } = deps;
  const procedure = asked.procedure === undefined ? null : guide.procedure(asked.procedure);
  const site = asked.site === undefined ? null : guide.site(asked.site);
  const query = new URLSearchParams({
    ...(site === null ? {} : { site: site.id }),
    ...(procedure === null ? {} : { procedure: procedure.id }),
  }).toString();
  const context = pageContext(c, deps, { path: '/turn', query });
  if (context === null) return c.notFound();
  const { say, frame, now } = context;
  const unknown = asked.site !== undefined && asked.site !== '' && site === null;
  if (site === null) {
    const sites = guide.sites().filter(({ services }) => services.length > 0);
    const rows = sites.map((one) => {
      const { open, opensAt } = one.opening(now);
      return { site: one, open, opens: open ? '' : say.opens(opensAt, now) };
    });
    return page(
      c,
      <ChooseSitePage frame={frame} say={say} sites={rows} procedure={procedure} />,
      unknown ? 404 : 200,
    );
  }
  const opening = site.opening(now);
  if (!opening.open)
    return page(
      c,
      <ClosedSitePage
        frame={frame}
        say={say}
        site={site}
        opens={say.opens(opening.opensAt, now)}
        procedure={procedure}
        otherSites={guide.sites().length > 1}
      />,
      asked.refusal === undefined ? 200 : statusOf(asked.refusal.code),
    );
  const services = await servicesWithWaits(deps, site, procedure);
  const problem = problemOf(asked, procedure, context, deps);
  return page(
    c,
    <TurnPage
      frame={frame}
      say={say}
      site={site}
      services={services}
      procedure={procedure}
      chosen={{ service: asked.service, language: asked.language ?? context.language }}
      pressKey={asked.key ?? newId()}
      problem={problem?.text ?? null}
    />,
    problem?.status ?? 200,
  );
}

function problemOf(
  asked: Asked,
  procedure: GuideProcedure | null,
  { say, now }: PageContext,
  { guide }: QueueDeps,
) {
  const refusal =
    asked.refusal ??
    (asked.procedure !== undefined && asked.procedure !== '' && procedure === null
      ? { code: 'unknown-procedure', facts: {} }
      : null);
  if (refusal === null) return null;
  return { text: refusalSentence(refusal, say, guide, now), status: statusOf(refusal.code) };
}

/** The services one can choose; with a procedure, the one that attends it here. */
async function servicesWithWaits(
  deps: QueueDeps,
  site: GuideSite,
  procedure: GuideProcedure | null,
) {
  const own = procedure?.serviceId ?? null;
  const ids =
    procedure === null
      ? site.services
      : own !== null && site.services.includes(own)
        ? [own]
        : site.services.slice(0, 1);
  const services = ids.flatMap((id) => deps.guide.service(id) ?? []);
  return Promise.all(
    services.map(async (service) => ({
      service,
      range: (await deps.waits.ofNewcomer(site.id, service.id)).range,
    })),
  );
}

export function actorOf(caller: Caller): Actor {
  switch (caller.kind) {
    case 'staff':
    case 'partner':
      return { kind: caller.kind, id: caller.id };
    case 'visitor':
      return citizenActor;
  }
}
