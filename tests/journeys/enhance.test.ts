import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serveDesign, type DesignServer } from '../support/design-server.ts';

let browser: Browser;
let server: DesignServer;
const streams = new Set<ServerResponse>();
const world = { people: 3, down: false, posts: [] as string[] };

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDesign(answer)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await expect.poll(() => streams.size).toBe(0);
  Object.assign(world, { people: 3, down: false, posts: [] });
});

/** A ticket that changes, a stream that says so, and forms that are counted. */
function answer(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url ?? '';
  if (!/^\/(ticket|api|post)/.test(path)) return false;
  if (world.down) {
    response.destroy();
  } else if (path.startsWith('/api/v1/live')) {
    streams.add(response);
    response.on('close', () => streams.delete(response));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': hello\n\n');
  } else if (request.method === 'POST') {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    // Slow, so that a second press comes while the first is under way.
    request.on('end', () => {
      world.posts.push(body);
      setTimeout(() => response.writeHead(204).end(), 300);
    });
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(ticketPage());
  }
  return true;
}

function ticketPage(): string {
  const [script = ''] = server.assets('public').scripts;
  return `<!doctype html><html lang="ca"><title>Torn</title><script type="module" src="${script}"></script>
    <main id="t" data-live="ticket-1" data-live-time="11.42">
      <p role="status">Teniu ${world.people} persones davant</p>
      <p data-live-status="Dades de les {time}.">Actualitzat</p><button id="leave">Deixa el torn</button></main>
    <form method="post" action="/post"><button name="keep" value="1">Guarda</button></form>
    <form method="post" action="/post" data-theme-choice><button name="theme" value="dark">Fosc</button></form>`;
}

function change(people: number): void {
  world.people = people;
  for (const stream of streams) stream.write('event: signal\ndata: ticket-1\n\n');
}

async function openTicket(): Promise<Page> {
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = await context.newPage();
  await page.goto(`${server.origin}/ticket`);
  return page;
}

test('a signal refreshes the ticket, the focus stays, and two tabs share one stream', async () => {
  const first = await openTicket();
  await expect.poll(() => streams.size).toBe(1);
  const second = await openTicket();
  await second.waitForTimeout(500);
  expect(streams.size).toBe(1);
  await first.bringToFront();
  await first.focus('#leave');
  change(2);
  await first.getByText('Teniu 2 persones davant').first().waitFor();
  expect(await first.evaluate('document.activeElement.id')).toBe('leave');
  await second.bringToFront();
  await second.getByText('Teniu 2 persones davant').first().waitFor();
  await first.close();
  await expect.poll(() => streams.size).toBe(1);
  change(1);
  await second.getByText('Teniu 1 persones davant').first().waitFor();
});

test('a lost server is said with the hour of the data, and heals', async () => {
  const page = await openTicket();
  await expect.poll(() => streams.size).toBe(1);
  world.down = true;
  change(2);
  await page.getByText('Dades de les 11.42.').waitFor();
  expect(await page.getByText('Teniu 3 persones davant').count()).toBeGreaterThan(0);
  world.down = false;
  await page.getByText('Teniu 2 persones davant').first().waitFor();
  await page.getByText('Actualitzat').waitFor();
});

test('a double press sends one form, and the button keeps its words', async () => {
  const page = await openTicket();
  const button = page.getByRole('button', { name: 'Guarda' });
  await button.dblclick();
  expect(await button.getAttribute('aria-busy')).toBe('true');
  await page.waitForTimeout(600);
  expect(world.posts).toEqual(['keep=1']);
});

test('the look changes at once and is kept by the server', async () => {
  const page = await openTicket();
  await page.getByRole('button', { name: 'Fosc' }).click();
  expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await expect.poll(() => world.posts).toEqual(['theme=dark']);
  expect(new URL(page.url()).pathname).toBe('/ticket');
});
