import { Hono, type Context } from 'hono';
import type { ReactElement } from 'react';
import { newId } from '../../kernel/ids.ts';
import { pickText, type Localized } from '../../kernel/localized.ts';
import { translator } from '../../locales/translate.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { QrCode } from '../../web/design/qr-code.tsx';
import { pageLanguage } from '../../web/frame/page-language.ts';
import { renderHtml } from '../../web/frame/render-html.ts';
import { kioskAddress, lookOf, plainLook } from './core/kiosk-address.ts';
import type { KioskDeps, KioskUnit } from './kiosk-deps.ts';
import { opensSentence } from './opens-sentence.ts';
import type { KioskContext } from './pages/kiosk-frame.tsx';
import { KioskMenu, mostTiles } from './pages/kiosk-menu.tsx';
import { KioskIdle, KioskLanguages, KioskNotice } from './pages/kiosk-notices.tsx';
import { KioskProcedurePage, KioskProcedures, mostRows } from './pages/kiosk-procedures.tsx';
import { KioskNumber, KioskTurn } from './pages/kiosk-turn.tsx';

interface Visit {
  readonly unit: KioskUnit;
  readonly screen: KioskContext;
  text(texts: Localized): string;
}

/** `/:lang/kiosk/:unit`: links and forms only; what the person chose lives in the address. */
export function createKioskRoutes(deps: KioskDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const base = '/:lang/kiosk/:unit';

  const visit = (
    c: Context<AppEnv>,
    path: string,
    more: Readonly<Record<string, string>> = {},
  ): Visit | null => {
    const language = c.req.param('lang') ?? '';
    const unit = deps.unit(c.req.param('unit') ?? '');
    if (unit === null || !deps.languages().includes(language)) return null;
    const t = translator(pageLanguage(language));
    return {
      unit,
      screen: {
        t,
        language,
        languages: deps.languages(),
        unit: unit.id,
        look: lookOf(c.req.query()),
        path,
        more,
        assets: deps.assets('kiosk'),
      },
      text: (texts) => pickText(texts, language, [t.language, deps.defaultLanguage()])?.text ?? '',
    };
  };

  app.get(base, (c) => {
    const found = visit(c, '');
    if (found === null) return c.notFound();
    const procedures = deps
      .mostAsked()
      .slice(0, mostTiles)
      .map((procedure) => ({
        procedure,
        free: deps.answer(procedure.slug, found.screen.language)?.free ?? false,
      }));
    return show(c, <KioskMenu {...found.screen} procedures={procedures} text={found.text} />);
  });

  app.get(`${base}/procedures`, (c) => {
    const typed = (c.req.query('q') ?? '').slice(0, 200).trim();
    const wished = Number(c.req.query('from') ?? '0');
    const from = Number.isInteger(wished) && wished > 0 ? wished : 0;
    const found = visit(c, '/procedures', typed === '' ? { from: String(from) } : { q: typed });
    if (found === null) return c.notFound();
    const all =
      typed === ''
        ? deps.procedures()
        : deps
            .search(typed, found.screen.language, mostRows)
            .flatMap(({ slug }) => deps.procedure(slug) ?? []);
    const rows = all.slice(typed === '' ? from : 0).slice(0, mostRows);
    const next = typed === '' && from + mostRows < all.length ? from + mostRows : null;
    return show(
      c,
      <KioskProcedures
        {...found.screen}
        found={rows}
        typed={typed}
        from={typed === '' ? from : 0}
        next={next}
        text={found.text}
      />,
    );
  });

  app.get(`${base}/procedures/:slug`, (c) => {
    const { slug } = c.req.param();
    const found = visit(c, `/procedures/${slug}`);
    const procedure = deps.procedure(slug);
    if (found === null || procedure === null) return c.notFound();
    const services = deps.services(found.unit.siteId);
    const service =
      procedure.serviceId === null
        ? null
        : (services.find(({ id }) => id === procedure.serviceId) ?? services[0] ?? null);
    return show(
      c,
      <KioskProcedurePage
        {...found.screen}
        procedure={procedure}
        answer={deps.answer(procedure.slug, found.screen.language)}
        service={service === null ? null : found.text(service.names)}
        text={found.text}
      />,
    );
  });

  app.get(`${base}/turn`, (c) => {
    const procedure = deps.procedure(c.req.query('procedure') ?? '');
    const found = visit(c, '/turn', procedure === null ? {} : { procedure: procedure.slug });
    if (found === null) return c.notFound();
    const opening = deps.opening(found.unit.siteId, deps.clock.now());
    if (!opening.open) return closed(c, deps, found, opening.opensAt, 'kiosk.turn.closed', 200);
    return show(c, turnPage(found, deps, procedure?.slug ?? null));
  });

  app.post(`${base}/turn`, async (c) => {
    const found = visit(c, '/turn');
    if (found === null) return c.notFound();
    const form = await c.req.parseBody();
    const value = (name: string) =>
      typeof form[name] === 'string' ? form[name].slice(0, 200) : undefined;
    const procedure = deps.procedure(value('procedure') ?? '');
    const taken = await deps.takeTurn(
      {
        site: found.unit.siteId,
        ...(procedure === null ? { service: value('service') } : { procedure: procedure.slug }),
        language: found.screen.language,
      },
      { unit: found.unit.id, idempotencyKey: value('key') ?? null },
    );
    if (taken.ok) {
      const { number, secret } = taken.value;
      const address = `/${found.screen.language}/ticket/${secret}`;
      const code = (
        <QrCode text={`${deps.publicUrl}${address}`} label={found.screen.t('kiosk.turn.code')} />
      );
      return show(
        c,
        <KioskNumber
          {...found.screen}
          path=""
          number={number}
          printHref={`${address}/print`}
          code={code}
        />,
        201,
      );
    }
    const opensAt = taken.refusal.facts['opensAt'];
    if (taken.refusal.code === 'site-closed')
      return closed(
        c,
        deps,
        found,
        typeof opensAt === 'string' ? opensAt : null,
        'kiosk.turn.closed',
        409,
      );
    // A service that is not of this office, or a key used before: the choice is shown again.
    return show(c, turnPage(found, deps, null), 409);
  });

  app.post(`${base}/call`, async (c) => {
    const found = visit(c, '/call');
    if (found === null) return c.notFound();
    const opening = deps.opening(found.unit.siteId, deps.clock.now());
    if (!opening.open) return closed(c, deps, found, opening.opensAt, 'kiosk.help.none', 409);
    if (!found.screen.look.called) await deps.callPerson(found.unit, found.screen.language);
    const look = { ...found.screen.look, called: true };
    return c.redirect(
      kioskAddress({ language: found.screen.language, unit: found.unit.id }, '/called', look),
      303,
    );
  });

  for (const [path, heading, text] of [
    ['/called', 'kiosk.help.title', 'kiosk.help.text'],
    ['/voice', 'kiosk.voice.title', 'kiosk.voice.text'],
    ['/signs', 'kiosk.signs.title', 'kiosk.signs.text'],
    ['/finish', 'kiosk.finish.title', 'kiosk.finish.text'],
  ] as const)
    app.get(`${base}${path}`, (c) => {
      const found = visit(c, path);
      if (found === null) return c.notFound();
      const { t } = found.screen;
      const screen = path === '/finish' ? { ...found.screen, look: plainLook } : found.screen;
      const back = t(path === '/finish' ? 'kiosk.finish.again' : 'kiosk.back');
      return show(
        c,
        <KioskNotice
          {...screen}
          heading={t(heading)}
          text={t(text, { phone: deps.phone() })}
          back={back}
        />,
      );
    });

  app.get(`${base}/languages`, (c) => {
    const found = visit(c, '/languages');
    return found === null ? c.notFound() : show(c, <KioskLanguages {...found.screen} />);
  });
  app.get(`${base}/idle`, (c) => {
    const found = visit(c, '/idle');
    return found === null ? c.notFound() : show(c, <KioskIdle {...found.screen} />);
  });
  return app;
}

function turnPage({ screen, unit, text }: Visit, deps: KioskDeps, procedure: string | null) {
  const { t } = screen;
  const services = deps.services(unit.siteId);
  const own = procedure === null ? null : deps.procedure(procedure)?.serviceId;
  const offered = own == null ? services : services.filter(({ id }) => id === own);
  const tiles = (offered.length > 0 ? offered : services).map(({ id, names, upToMinutes }) => ({
    id,
    name: text(names),
    hint:
      upToMinutes === null ? t('queue.turn.long') : t('queue.turn.quick', { minutes: upToMinutes }),
  }));
  return <KioskTurn {...screen} services={tiles} procedure={procedure} pressKey={newId()} />;
}

function closed(
  c: Context<AppEnv>,
  deps: KioskDeps,
  { screen }: Visit,
  opensAt: string | null,
  heading: 'kiosk.turn.closed' | 'kiosk.help.none',
  status: 200 | 409,
) {
  const { t } = screen;
  const opens = opensSentence(t, opensAt, deps.clock.now(), deps.timeZone());
  const text = t('kiosk.help.noneText', { phone: deps.phone(), opens });
  return show(
    c,
    <KioskNotice {...screen} heading={t(heading)} text={text} back={t('kiosk.back')} />,
    status,
  );
}

function show(c: Context<AppEnv>, element: ReactElement, status: 200 | 201 | 409 = 200) {
  return c.html(renderHtml(element), status, { 'Cache-Control': 'no-store' });
}
