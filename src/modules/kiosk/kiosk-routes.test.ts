import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { ok, refuse } from '../../kernel/result.ts';
import { Temporal } from '../../kernel/time.ts';
import type { KioskDeps, KioskProcedure } from './kiosk-deps.ts';
import { createKioskRoutes } from './routes.tsx';

const texts = (text: string) => ({ ca: text, es: text, en: text });
const procedures: KioskProcedure[] = Array.from({ length: 14 }, (_, index) => ({
  slug: `p-${String(index)}`,
  names: texts(`Tràmit ${String(index)}`),
  family: 'padro',
  selfService: true,
  serviceId: 'quick',
}));

function house(change: Partial<KioskDeps> = {}) {
  const called: string[] = [];
  const asked: unknown[] = [];
  const deps: KioskDeps = {
    clock: { now: () => Temporal.Instant.from('2026-11-24T10:42:00Z'), monotonic: () => 0 },
    publicUrl: 'https://example.org',
    assets: () => ({ styles: [], scripts: [], modules: [] }),
    languages: () => ['ca', 'es', 'en'],
    defaultLanguage: () => 'ca',
    timeZone: () => 'Europe/Madrid',
    phone: () => '010',
    unit: (id) => (id === 'psa-1' ? { id, siteId: 'hall', labels: texts('Punt 1') } : null),
    procedure: (slug) => procedures.find((one) => one.slug === slug) ?? null,
    mostAsked: () => procedures,
    procedures: () => procedures,
    search: (text) => (text === 'tres' ? [{ slug: 'p-3' }] : []),
    answer: () => ({
      language: 'ca',
      short: 'Es fa en un moment.',
      documents: ['DNI'],
      free: true,
    }),
    services: () => [{ id: 'quick', names: texts('Punt 0'), upToMinutes: 5 }],
    opening: () => ({ open: true, opensAt: null }),
    takeTurn: (request, caller) => {
      asked.push({ ...request, ...caller });
      return Promise.resolve(ok({ number: 'R 121', secret: 'secret' }));
    },
    callPerson: (unit) => {
      called.push(unit.id);
      return Promise.resolve();
    },
    ...change,
  };
  const app = new Hono().route('/', createKioskRoutes(deps) as unknown as Hono);
  return { app, called, asked };
}

const closedSite = { opening: () => ({ open: false, opensAt: '2026-11-25T09:00+01:00' }) };

test('the menu has eight tiles at most, and the seven places at the foot', async () => {
  const html = await (await house().app.request('/ca/kiosk/psa-1')).text();
  expect(html.match(/class="k-tile"/g)).toHaveLength(8);
  expect(html.match(/class="k-place"/g)).toHaveLength(7);
  expect(html).toContain('Què necessiteu?');
});

test('what was chosen to see better goes on to the next screens and ends with the visit', async () => {
  const { app } = house();
  const html = await (await app.request('/es/kiosk/psa-1?text=1&contrast=1')).text();
  expect(html).toContain('data-text="large"');
  expect(html).toContain('data-theme="contrast"');
  expect(html).toContain('/es/kiosk/psa-1/turn?text=1&amp;contrast=1');
  const finished = await (await app.request('/es/kiosk/psa-1/finish?text=1')).text();
  expect(finished).not.toContain('data-text="large"');
  expect(finished).toContain('href="/es/kiosk/psa-1"');
});

test('one press gives a number, printable and for a telephone', async () => {
  const { app, asked } = house();
  const page = await (await app.request('/ca/kiosk/psa-1/turn')).text();
  const key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ key, service: 'quick' });
  const given = await app.request('/ca/kiosk/psa-1/turn', { method: 'POST', body });
  expect(given.status).toBe(201);
  const html = await given.text();
  expect(html).toContain('R 121');
  expect(html).toContain('/ca/ticket/secret/print');
  expect(asked).toEqual([
    { site: 'hall', service: 'quick', language: 'ca', unit: 'psa-1', idempotencyKey: key },
  ]);
});

test('closed: no number, no promise that somebody comes, but when it opens', async () => {
  const { app, called } = house({
    ...closedSite,
    takeTurn: () => Promise.resolve(refuse('site-closed', { opensAt: '2026-11-25T09:00+01:00' })),
  });
  const turn = await (await app.request('/ca/kiosk/psa-1/turn')).text();
  expect(turn).toContain('Obrim demà, dimecres 25, a les 9.00.');
  const pressed = await app.request('/ca/kiosk/psa-1/turn', {
    method: 'POST',
    body: new URLSearchParams({ service: 'quick' }),
  });
  expect(pressed.status).toBe(409);
  const help = await app.request('/ca/kiosk/psa-1/call', { method: 'POST' });
  expect([help.status, called]).toEqual([409, []]);
});

test('help is called once; the foot says that somebody comes', async () => {
  const { app, called } = house();
  const first = await app.request('/ca/kiosk/psa-1/call?text=1', { method: 'POST' });
  const next = first.headers.get('location') ?? '';
  expect([first.status, next]).toEqual([303, '/ca/kiosk/psa-1/called?text=1&called=1']);
  expect(await (await app.request(next)).text()).toContain('Ja ve una persona');
  await app.request('/ca/kiosk/psa-1/call?called=1', { method: 'POST' });
  expect(called).toEqual(['psa-1']);
});

test('search says when nothing is found; lists go on a screen at a time', async () => {
  const { app } = house();
  expect(await (await app.request('/ca/kiosk/psa-1/procedures?q=tres')).text()).toContain(
    'Tràmit 3',
  );
  expect(await (await app.request('/ca/kiosk/psa-1/procedures?q=zzz')).text()).toContain(
    'No trobem res',
  );
  const second = await (await app.request('/ca/kiosk/psa-1/procedures?from=4')).text();
  expect(second).toContain('Tràmit 7');
  expect(second).not.toContain('Tràmit 8');
});

test.each(['/ca/kiosk/none', '/xx/kiosk/psa-1', '/ca/kiosk/psa-1/procedures/none'])(
  '%s is not found',
  async (path) => {
    expect((await house().app.request(path)).status).toBe(404);
  },
);
