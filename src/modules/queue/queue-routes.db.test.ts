import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { queueHouse, type QueueHouse } from '../../../tests/support/queue-house.ts';
import { translator } from '../../locales/translate.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { ticketGiven, ticketShown } from './contract.ts';
import { createTicketApi } from './routes/ticket-api.ts';
import { createQueueRoutes } from './routes/queue-routes.ts';

let house: QueueHouse;
let app: Hono<AppEnv>;

beforeAll(async () => {
  house = await queueHouse();
  app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set('t', translator('en'));
    c.set('caller', { kind: 'visitor', id: null });
    await next();
  });
  app.route('/', createTicketApi(house.deps));
  app.route('/', createQueueRoutes(house.deps));
});
afterAll(() => house.close());

const press = (path: string, form: Record<string, string>) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(form) });
const post = (body: string, headers: Record<string, string> = {}) =>
  app.request('/api/v1/tickets', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
const take = async () => ticketGiven.parse(await (await post('{"site":"hall"}')).json());
const pathOf = (statusUrl: string) => new URL(statusUrl).pathname;

test('without script: choose, press twice, get one number, keep it, come back, leave', async () => {
  const page = await (await app.request('/ca/turn?site=hall')).text();
  const key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const form = { site: 'hall', service: 'table', language: 'es', key };
  const [one, two] = await Promise.all([press('/ca/turn', form), press('/ca/turn', form)]);
  expect([one.status, two.status]).toEqual([303, 303]);
  const address = one.headers.get('location') ?? '';
  expect(two.headers.get('location')).toBe(address);
  const ticket = await (await app.request(address)).text();
  expect(ticket).toContain('T 001');
  expect(ticket).toContain('entre les 11.50 i les 12.00');
  expect(ticket).toContain('http-equiv="refresh"');
  expect(ticket).toMatch(/data-live="ticket:[0-9a-f-]{36}"/);
  expect((await press(`${address}/keep`, {})).status).toBe(303);
  expect(await (await app.request(address)).text()).toContain(
    'Us guardem el lloc fins a les 12.12',
  );
  expect((await press(`${address}/back`, {})).status).toBe(303);
  const again = await press(`${address}/keep`, {});
  expect(again.status).toBe(409);
  expect(await again.text()).toContain('Ja us hem guardat el lloc una vegada');
  await press(`${address}/leave`, {});
  expect(await (await app.request(address)).text()).toContain('Heu deixat el torn');
});

test('the language switch of a form keeps what was chosen and takes no number', async () => {
  const form = { site: 'hall', service: 'table', language: 'en', key: 'k', changeLanguage: 'es' };
  const html = await (await press('/es/turn?site=hall', form)).text();
  expect(html).toContain('Obtener un número');
  expect(html).toMatch(/<input[^>]*value="table"[^>]*>/);
  expect(html).toContain('value="k"');
});

test('where to be told: a wrong address stays in the field with what to do', async () => {
  const { statusUrl } = await take();
  const path = `${pathOf(statusUrl)}/notify`;
  const wrong = await press(path, { to: 'anna@' });
  expect(wrong.status).toBe(422);
  const html = await wrong.text();
  expect(html).toContain('value="anna@"');
  expect(html).toContain('nom@exemple.cat');
  expect((await press(path, { to: '600 000 000' })).status).toBe(303);
  const ticket = await (await app.request(pathOf(statusUrl))).text();
  expect(ticket).toContain('Us avisarem per SMS');
  expect(ticket).not.toContain('600');
});

test('called: the phone and the screen say where; nothing names anybody', async () => {
  const { number, secret, statusUrl } = await take();
  const shown = ticketShown.parse(
    await (
      await app.request(`/api/v1/tickets/${number.replace(' ', '%20')}`, {
        headers: { Authorization: `Bearer ${secret}` },
      })
    ).json(),
  );
  expect(shown).toMatchObject({ number, range: { from: 8, to: 18 } });
  expect(shown.position).toBeGreaterThan(0);
  const ticket = await (await app.request(pathOf(statusUrl))).text();
  const workId = /data-live="ticket:([0-9a-f-]{36})"/.exec(ticket)?.[1] ?? '';
  await house.work(workId, { kind: 'take', staffId: 'anna', positionId: 'p0' });
  const called = await (await app.request(pathOf(statusUrl))).text();
  expect(called).toContain('data-ticket="called"');
  expect(called).toContain('A l’esquerra');
  const key = house.deps.guide.site('hall')?.screenKey ?? '';
  const screen = await (await app.request(`/ca/screen/${key}`)).text();
  expect(screen).toContain(number);
  expect(screen).not.toContain('anna');
  const voice = /data-say-src="([^"]+)"/.exec(screen)?.[1] ?? '';
  // This house has no voice: the screen chimes and stays silent.
  expect((await app.request(voice)).status).toBe(404);
  expect((await app.request('/ca/screen/00000000-0000-0000-0000-000000000000')).status).toBe(404);
});

test('closed: no number, but when it opens and what else one can do', async () => {
  house.setOpen(false);
  const html = await (await app.request('/ca/turn?site=hall&procedure=padro')).text();
  const answer = await post('{"site":"hall"}');
  house.setOpen(true);
  expect(html).toContain('Obrim demà, dimecres 25, a les 9.00.');
  expect(html).toContain('/ca/procedures/padro');
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    code: 'site-closed',
    detail: 'Sala is closed now. We open tomorrow, Wednesday 25, at 9\u00a0am.',
    facts: { opensAt: '2026-11-25T09:00+01:00' },
  });
});

test('the same key gives the same 201; with other data it is refused', async () => {
  const key = { 'Idempotency-Key': 'one-press' };
  const [one, two] = await Promise.all([
    post('{"site":"hall"}', key),
    post('{"site":"hall"}', key),
  ]);
  expect([one.status, two.status]).toEqual([201, 201]);
  expect(await two.json()).toEqual(await one.json());
  expect((await post('{"site":"hall","service":"table"}', key)).status).toBe(409);
});

test.each([
  ['{"site":5}', 400, 'invalid-request', 'site'],
  ['{"site":"hall","pet":1}', 400, 'invalid-request', 'pet'],
  ['{}', 400, 'invalid-request', 'site'],
  ['[]', 400, 'invalid-request', 'JSON'],
  ['{"site"', 400, 'invalid-request', 'JSON'],
  ['{"site":"nowhere"}', 404, 'unknown-site', ''],
  ['{"site":"hall","procedure":"none"}', 404, 'unknown-procedure', ''],
  ['{"site":"hall","service":"none"}', 404, 'unknown-service', ''],
  ['{"site":"hall","language":"<b>"}', 400, 'unknown-language', ''],
  [`{"site":"${'x'.repeat(20_000)}"}`, 413, 'body-too-large', ''],
])('bad request %# is refused in words', async (body, status, code, field) => {
  const answer = await post(body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await answer.json()) as { code: string; detail: string };
  expect(problem.code).toBe(code);
  expect(problem.detail).toContain(field);
});

test('a ticket is shown only with its own secret and number', async () => {
  const { number, secret } = await take();
  const get = (path: string, bearer?: string) =>
    app.request(`/api/v1/tickets/${encodeURIComponent(path)}`, {
      headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
    });
  expect((await get(number)).status).toBe(401);
  expect((await get(number, 'guess')).status).toBe(404);
  expect((await get('R 999', secret)).status).toBe(404);
  expect((await get(number.replace(' ', '-'), secret)).status).toBe(200);
  expect((await post('{"site":"hall"}', { 'Content-Type': 'text/plain' })).status).toBe(415);
  expect((await app.request('/ca/ticket/guess')).status).toBe(404);
});

test('paper and poster lead to the right address', async () => {
  const { statusUrl, number } = await take();
  const paper = await (await app.request(`${pathOf(statusUrl)}/print`)).text();
  expect(paper).toContain(number);
  expect(paper).toContain('<svg');
  const poster = await (await app.request('/ca/offices/hall/poster')).text();
  expect(poster).toContain('example.org/ca/turn?site=hall');
});
