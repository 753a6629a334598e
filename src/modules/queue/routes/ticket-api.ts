import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { Refusal } from '../../../kernel/result.ts';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import { refusalResponse } from '../../../platform/http/refusals.ts';
import { takeTicket } from '../commands/take-ticket.ts';
import { ticketGiven, ticketRequest, ticketShown } from '../contract.ts';
import { parseTicketNumber } from '../core/ticket-number.ts';
import { sayIn } from '../pages/say.ts';
import type { QueueDeps } from '../queue-deps.ts';
import { ticketStatus } from '../ticket-status.ts';
import { factsInWords } from './say-refusal.ts';
import { shownTicket } from './shown-ticket.ts';
import { actorOf } from './turn-routes.tsx';

const mostBytes = 16 * 1024;

const problem = {
  description: 'Problem details (RFC 9457): `code`, `facts` and a sentence in `detail`.',
  content: {
    'application/problem+json': {
      schema: z.object({
        type: z.string(),
        title: z.string(),
        status: z.number(),
        detail: z.string(),
        code: z.string(),
        facts: z.record(z.string(), z.unknown()),
      }),
    },
  },
};

const take = createRoute({
  method: 'post',
  path: '/api/v1/tickets',
  summary: 'Take a number at an office',
  tags: ['tickets'],
  request: {
    headers: z.object({
      'idempotency-key': z
        .string()
        .regex(/^[\x21-\x7e]{1,200}$/)
        .optional()
        .openapi({ description: 'The same key with the same data gives the same number.' }),
    }),
    body: { required: true, content: { 'application/json': { schema: ticketRequest } } },
  },
  responses: {
    201: {
      description: 'The number, also when the request is a repeated one.',
      content: { 'application/json': { schema: ticketGiven } },
    },
    400: problem,
    404: problem,
    409: problem,
    413: problem,
    415: problem,
    429: problem,
  },
});

const show = createRoute({
  method: 'get',
  path: '/api/v1/tickets/{number}',
  summary: 'Where a turn is, and an honest range',
  tags: ['tickets'],
  security: [{ ticket: [] }],
  request: { params: z.object({ number: z.string().max(40) }) },
  responses: {
    200: { description: 'The turn now.', content: { 'application/json': { schema: ticketShown } } },
    401: problem,
    404: problem,
  },
});

/** Both calls of a turn. Refusals are problem+json in the language of the answer. */
export function createTicketApi(deps: QueueDeps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      return refusalResponse(c, {
        code: 'invalid-request',
        facts: { field: fieldOf(result.error.issues) },
      });
    },
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'ticket', {
    type: 'http',
    scheme: 'bearer',
    description: 'The `secret` that came with the number.',
  });
  app.post(
    '/api/v1/tickets',
    bodyLimit({
      maxSize: mostBytes,
      onError: (c) => refusalResponse(c as Context<AppEnv>, { code: 'body-too-large', facts: {} }),
    }),
    readableJson,
  );

  app.openapi(take, async (c) => {
    const request = c.req.valid('json');
    const key = c.req.valid('header')['idempotency-key'] ?? null;
    const taken = await takeTicket(deps, request, {
      actor: actorOf(c.var.caller),
      from: 'api',
      idempotencyKey: key,
    });
    if (!taken.ok) return refused(c, deps, taken.refusal) as never;
    const language = deps.guide.languages().find((one) => one === request.language);
    const { number, secret } = taken.value;
    const statusUrl = `${deps.publicUrl}/${language ?? deps.guide.defaultLanguage()}/ticket/${secret}`;
    return c.json({ number, secret, statusUrl }, 201, { 'Cache-Control': 'no-store' });
  });

  app.openapi(show, async (c) => {
    const secret = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (secret === undefined)
      return refusalResponse(c, { code: 'secret-needed', facts: {} }) as never;
    const status = await ticketStatus(deps, secret);
    const asked = parseTicketNumber(c.req.valid('param').number);
    const own = status === null ? null : parseTicketNumber(status.number);
    if (status === null || asked?.letter !== own?.letter || asked?.number !== own?.number)
      return refusalResponse(c, { code: 'unknown-ticket', facts: {} }) as never;
    return c.json(shownTicket(status, deps.guide), 200, { 'Cache-Control': 'no-store' });
  });
  return app;
}

/** Says what is wrong with the envelope before its content is looked at. */
const readableJson = createMiddleware<AppEnv>(async (c, next) => {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type))
    return refusalResponse(c, { code: 'not-json', facts: {} });
  try {
    JSON.parse(await c.req.text());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refusalResponse(c, { code: 'invalid-request', facts: { field: 'JSON' } });
  }
  return next();
});

function fieldOf(issues: readonly { path: readonly PropertyKey[]; code?: string }[]): string {
  const [issue] = issues;
  if (issue === undefined) return '';
  const unknown = 'keys' in issue && Array.isArray(issue.keys) ? String(issue.keys[0]) : '';
  return [...issue.path.map(String), ...(unknown === '' ? [] : [unknown])].join('.') || 'JSON';
}

/** Names and days in the sentence; ids and instants in `facts`. */
function refused(c: Context<AppEnv>, deps: QueueDeps, refusal: Refusal): Response {
  const say = sayIn(c.var.t.language, deps.guide);
  const words = factsInWords(refusal, say, deps.guide, deps.clock.now());
  return refusalResponse(c, { code: refusal.code, facts: { ...refusal.facts, ...words } });
}
