import type { Context, Hono } from 'hono';
import type { Result } from '../../../kernel/result.ts';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import { statusOf } from '../../../platform/http/refusals.ts';
import { comeBack } from '../commands/come-back.ts';
import { keepPlace } from '../commands/keep-place.ts';
import { leave } from '../commands/leave.ts';
import { notifyMe } from '../commands/notify-me.ts';
import { PaperPage } from '../pages/paper-page.tsx';
import { LeavePage, NotifyPage, UnknownTicketPage } from '../pages/ticket-forms.tsx';
import { TicketPage } from '../pages/ticket-page.tsx';
import type { QueueDeps } from '../queue-deps.ts';
import { ticketStatus } from '../ticket-status.ts';
import { formTexts, page, pageContext } from './page-context.ts';
import { refusalSentence } from './say-refusal.ts';

type Refused = Extract<Result<unknown>, { readonly ok: false }>['refusal'];

/** `/:lang/ticket/:secret`: the turn, its paper and what one can ask of it. */
export function addTicketRoutes(app: Hono<AppEnv>, deps: QueueDeps): void {
  app.get('/:lang/ticket/:secret', (c) => showTicket(c, deps, null));

  app.post('/:lang/ticket/:secret/keep', async (c) => {
    const { lang, secret } = c.req.param();
    return after(c, deps, lang, secret, await keepPlace(deps, secret));
  });
  app.post('/:lang/ticket/:secret/back', async (c) => {
    const { lang, secret } = c.req.param();
    return after(c, deps, lang, secret, await comeBack(deps, secret));
  });
  app.post('/:lang/ticket/:secret/leave', async (c) => {
    const { lang, secret } = c.req.param();
    return after(c, deps, lang, secret, await leave(deps, secret));
  });

  app.get('/:lang/ticket/:secret/leave', async (c) => {
    const found = await find(c, deps, '/leave');
    if (found === null) return unknownTicket(c, deps);
    return page(c, <LeavePage {...found} />);
  });

  app.get('/:lang/ticket/:secret/notify', (c) => showNotify(c, deps, '', null));
  app.post('/:lang/ticket/:secret/notify', async (c) => {
    const form = await formTexts(c);
    const { lang, secret } = c.req.param();
    const typed = form['to'] ?? '';
    if (form['changeLanguage'] !== undefined) return showNotify(c, deps, typed, null);
    const kind = typed.includes('@') || /[a-z]/i.test(typed) || typed === '' ? 'email' : 'sms';
    const wished = form['stop'] === 'yes' ? null : ({ kind, to: typed } as const);
    const done = await notifyMe(deps, secret, wished);
    if (done.ok || !done.refusal.code.startsWith('bad-')) return after(c, deps, lang, secret, done);
    return showNotify(c, deps, typed, done.refusal);
  });

  app.get('/:lang/ticket/:secret/print', async (c) => {
    const found = await find(c, deps, '/print');
    if (found === null) return unknownTicket(c, deps);
    const { status, address } = found;
    return page(
      c,
      <PaperPage
        {...found}
        site={deps.guide.site(status.siteId)}
        service={status.serviceId === null ? null : deps.guide.service(status.serviceId)}
        link={`${deps.publicUrl}${address}`}
      />,
    );
  });
}

async function after(
  c: Context<AppEnv>,
  deps: QueueDeps,
  lang: string,
  secret: string,
  result: Result<unknown>,
): Promise<Response> {
  if (result.ok) return c.redirect(`/${lang}/ticket/${encodeURIComponent(secret)}`, 303);
  return showTicket(c, deps, result.refusal);
}

async function find(c: Context<AppEnv>, deps: QueueDeps, below: string) {
  const secret = c.req.param('secret') ?? '';
  const path = `/ticket/${encodeURIComponent(secret)}`;
  const context = pageContext(c, deps, { path: path + below });
  if (context === null) return null;
  const status = await ticketStatus(deps, secret);
  if (status === null) return null;
  return { ...context, status, address: `/${context.language}${path}` };
}

async function showTicket(
  c: Context<AppEnv>,
  deps: QueueDeps,
  refusal: Refused | null,
): Promise<Response> {
  const found = await find(c, deps, '');
  if (found === null) return unknownTicket(c, deps);
  const { status, say, now } = found;
  const { guide } = deps;
  return page(
    c,
    <TicketPage
      {...found}
      site={guide.site(status.siteId)}
      service={status.serviceId === null ? null : guide.service(status.serviceId)}
      position={status.call === null ? null : guide.position(status.call.positionId)}
      procedure={status.procedureId === null ? null : guide.procedure(status.procedureId)}
      problem={refusal === null ? null : refusalSentence(refusal, say, guide, now)}
    />,
    refusal === null ? 200 : statusOf(refusal.code),
  );
}

async function showNotify(
  c: Context<AppEnv>,
  deps: QueueDeps,
  typed: string,
  refusal: Refused | null,
): Promise<Response> {
  const found = await find(c, deps, '/notify');
  if (found === null) return unknownTicket(c, deps);
  return page(
    c,
    <NotifyPage
      {...found}
      typed={typed}
      on={found.status.notify !== null}
      error={refusal === null ? null : refusalSentence(refusal, found.say, deps.guide, found.now)}
    />,
    refusal === null ? 200 : statusOf(refusal.code),
  );
}

function unknownTicket(c: Context<AppEnv>, deps: QueueDeps): Response | Promise<Response> {
  const context = pageContext(c, deps, { path: '/turn' });
  if (context === null) return c.notFound();
  const text = context.say.t('errors.unknown-ticket');
  return page(c, <UnknownTicketPage {...context} text={text} />, 404);
}
