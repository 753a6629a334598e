import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translator } from '../src/locales/translate.ts';
import type { KioskDeps } from '../src/modules/kiosk/kiosk-deps.ts';
import { createKioskRoutes } from '../src/modules/kiosk/routes.tsx';
import { takeTicket } from '../src/modules/queue/commands/take-ticket.ts';
import { createQueueRoutes } from '../src/modules/queue/routes/queue-routes.ts';
import { citizenActor } from '../src/platform/events/actor.ts';
import type { AppEnv } from '../src/platform/http/app-env.ts';
import { packageRoot } from '../src/platform/package-root.ts';
import { assetsFor } from '../src/web/design/assets.ts';
import { checkAccessibility, launchBrowser } from './support/browser.ts';
import { builtManifest } from './support/headquarters.ts';
import { queueHouse, type QueueHouse } from './support/queue-house.ts';

let house: QueueHouse;
let server: ServerType;
let browser: Browser;
let base = '';
let ticket = '';
let called = '';
let screen = '';
let theme: AppEnv['Variables']['theme'];
/** Set to a folder to look at the pages. */
const shots = process.env['CONNECTA_SHOTS'];

beforeAll(async () => {
  house = await queueHouse();
  const assets = (surface: Parameters<typeof assetsFor>[0]) =>
    assetsFor(surface, builtManifest(), '/assets');
  const deps = { ...house.deps, assets };
  const app = new Hono<AppEnv>();
  app.use(
    '/assets/*',
    serveStatic({
      root: join(packageRoot(), 'dist/public'),
      rewriteRequestPath: (path) => path.replace('/assets', ''),
    }),
  );
  app.use(async (c, next) => {
    c.set('t', translator('ca'));
    c.set('theme', theme);
    c.set('caller', { kind: 'visitor', id: null });
    await next();
  });
  app.route('/', createQueueRoutes(deps));
  app.route('/', createKioskRoutes(kioskOf(assets)));
  base = await new Promise((done) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      done(`http://127.0.0.1:${String(port)}`);
    });
  });
  await fillHall();
  screen = `/ca/screen/${deps.guide.site('hall')?.screenKey ?? ''}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  await house.close();
});

async function fillHall(): Promise<void> {
  const take = async (service = 'quick') => {
    house.tick();
    const taken = await takeTicket(
      house.deps,
      { site: 'hall', service },
      { actor: citizenActor, from: 'web', idempotencyKey: null },
    );
    if (!taken.ok) throw new Error(taken.refusal.code);
    return taken.value;
  };
  for (const [positionId, staffId] of [
    ['t7', 'pau'],
    ['p0', 'anna'],
  ] as const) {
    for (let index = 0; index < 2; index += 1) {
      const { workId } = await take(positionId === 't7' ? 'table' : 'quick');
      await house.work(workId, { kind: 'take', staffId, positionId }, staffId);
      await house.work(workId, { kind: 'finish', staffId, result: 'solved' }, staffId);
      house.tick();
    }
  }
  const now = await take();
  await house.work(now.workId, { kind: 'take', staffId: 'anna', positionId: 'p0' });
  called = `/ca/ticket/${now.secret}`;
  for (let index = 0; index < 3; index += 1) await take();
  ticket = `/ca/ticket/${(await take()).secret}`;
}

async function look(
  path: string,
  size: { width: number; height: number },
  name: string,
  strict = false,
): Promise<void> {
  const page: Page = await browser.newPage({ viewport: size });
  await page.goto(base + path);
  await page.evaluate('document.fonts.ready');
  if (shots !== undefined) {
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: size.width < 1900 });
  }
  const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(await checkAccessibility(page, { strict }), name).toEqual([]);
  await page.close();
}

const phone = { width: 360, height: 780 };
const narrow = { width: 320, height: 700 };
const desk = { width: 1280, height: 900 };
const wall = { width: 1920, height: 1080 };

test('turn, ticket, paper and poster have no faults on a phone and on a desk', async () => {
  await look('/ca/turn', narrow, 'sites-320');
  for (const [name, path] of [
    ['turn', '/ca/turn?site=hall'],
    ['waiting', ticket],
    ['called', called],
    ['notify', `${ticket}/notify`],
    ['leave', `${ticket}/leave`],
    ['paper', `${ticket}/print`],
    ['poster', '/ca/offices/hall/poster'],
  ] as const) {
    await look(path, name === 'turn' ? narrow : phone, `${name}-phone`);
    await look(path, desk, `${name}-1280`);
  }
  for (const other of ['dark', 'contrast'] as const) {
    theme = other;
    await look(ticket, phone, `waiting-${other}`);
    await look(called, phone, `called-${other}`);
  }
  theme = undefined;
}, 240_000);

test('the call screen and the self-service point have no faults on their walls', async () => {
  await look(screen, wall, 'screen');
  const kiosk = '/ca/kiosk/psa-1';
  for (const [name, path] of [
    ['menu', kiosk],
    ['menu-contrast', `${kiosk}?contrast=1`],
    ['menu-large', `${kiosk}?text=1`],
    ['procedures', `${kiosk}/procedures`],
    ['procedure', `${kiosk}/procedures/p-0`],
    ['kiosk-turn', `${kiosk}/turn`],
    ['idle', `${kiosk}/idle`],
    ['help', `${kiosk}/called?called=1`],
    ['signs', `${kiosk}/signs`],
    ['languages', `${kiosk}/languages`],
  ] as const)
    await look(path, wall, name, true);
}, 240_000);

function kioskOf(assets: KioskDeps['assets']): KioskDeps {
  const texts = (text: string) => ({ ca: text, es: text, en: text });
  const families = ['padro', 'tax', 'identity', 'cards', 'animals', 'rights', 'streets', 'social'];
  const names = [
    'Certificat d’empadronament',
    'Pagar o imprimir rebuts',
    'idCAT Mòbil',
    'Targeta de la deixalleria',
    'Targeta d’animals',
    'Queixes i suggeriments',
    'Ocupació de la via pública',
    'Ajuts socials',
  ];
  const procedures = names.map((name, index) => ({
    slug: `p-${String(index)}`,
    names: texts(name),
    family: families[index] ?? '',
    selfService: index % 2 === 0,
    serviceId: 'quick',
  }));
  return {
    clock: house.deps.clock,
    publicUrl: 'https://example.org',
    assets,
    languages: () => ['ca', 'es', 'en'],
    defaultLanguage: () => 'ca',
    timeZone: () => 'Europe/Madrid',
    phone: () => '010',
    unit: (id) => ({ id, siteId: 'hall', labels: texts('Punt 1') }),
    procedure: (slug) => procedures.find((one) => one.slug === slug) ?? null,
    mostAsked: () => procedures,
    procedures: () => procedures,
    search: () => [],
    answer: () => ({
      language: 'ca',
      short: 'És gratuït i surt imprès en un moment. Porteu el document d’identitat.',
      documents: ['Document d’identitat'],
      free: true,
    }),
    services: () =>
      ['quick', 'table'].map((id) => ({
        id,
        names: house.deps.guide.service(id)?.names ?? {},
        upToMinutes: id === 'quick' ? 5 : null,
      })),
    opening: () => ({ open: true, opensAt: null }),
    takeTurn: () => Promise.reject(new Error('not pressed here')),
    callPerson: () => Promise.resolve(),
  };
}
