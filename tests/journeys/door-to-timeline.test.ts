import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import type { CitizenRecord } from '../../src/modules/citizens/contract.ts';
import type { DeskPlaces, DeskState, WelcomeTicketGiven } from '../../src/modules/desk/contract.ts';
import type { FiguresOfDay } from '../../src/modules/statistics/figures-of-day.ts';
import { checkAccessibility, launchBrowser } from '../support/browser.ts';
import { startServer, type RunningServer } from '../support/server.ts';

const t = translator('ca');
const procedure = 'Certificat d’empadronament';
let browser: Browser;
let server: RunningServer;
/** At the first point, from the first journey on. */
let attending: BrowserContext;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer({ env: { CONNECTA_NOW: '2026-11-24T10:30' } }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

async function newContext(options: { javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'ca-ES', ...options });
  context.setDefaultTimeout(15_000);
  return context;
}

async function accessible(page: Page, name: string): Promise<void> {
  expect(await checkAccessibility(page), name).toEqual([]);
}

/** axe itself is a script: a page seen without script is checked beside, in a browser with it. */
async function accessibleAt(address: string, name: string): Promise<void> {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto(address);
  await accessible(page, name);
  await context.close();
}

async function signIn(user: string): Promise<Page> {
  const page = await (await newContext()).newPage();
  await page.goto('/ca/staff/sign-in');
  await accessible(page, 'sign-in');
  await page.getByLabel(t('identity.userName')).fill(user);
  await page.getByLabel(t('identity.password'), { exact: true }).fill('demostracio-2026');
  await page.getByRole('button', { name: t('identity.signIn.button'), exact: true }).click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  return page;
}

async function sit(page: Page, position: string): Promise<void> {
  await page.goto('/desk/position');
  const office = page.getByRole('region', { name: 'Mataró Connecta' });
  const scope = (await office.count()) > 0 ? office : page.locator('.desk-site').first();
  const button = scope.getByRole('button', { name: position });
  await button.waitFor();
  await accessible(page, 'position');
  await button.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/position'));
}

async function get<T>(context: BrowserContext, path: string): Promise<T> {
  const answer = await context.request.get(`/api/v1${path}`);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
}

async function post<T>(context: BrowserContext, path: string, data: object = {}): Promise<T> {
  const headers = { origin: server.origin };
  const answer = await context.request.post(`/api/v1${path}`, { data, headers });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** The number of a ticket, given at the welcome desk for the procedure. */
async function giveAtDoor(page: Page): Promise<WelcomeTicketGiven> {
  const find = page.getByRole('combobox', { name: t('desk.welcome.find') });
  await find.fill('certificat d’empadronament');
  await page.getByRole('option', { name: procedure }).first().waitFor();
  await accessible(page, 'welcome desk, found');
  await find.press('Enter');
  await page.getByText(t('desk.welcome.chosen')).waitFor();
  const answered = page.waitForResponse((one) => one.url().includes('/api/v1/desk/tickets'));
  // The second Enter: the focus already waits on the button.
  await page.keyboard.press('Enter');
  const given = (await (await answered).json()) as WelcomeTicketGiven;
  await page.getByText(given.number, { exact: true }).waitFor();
  await accessible(page, 'welcome desk, given');
  return given;
}

test('from the door to the timeline: given, offered, called, finished, remembered', async () => {
  const door = await signIn('fatima.benali');
  await sit(door, 'Benvinguda');
  const given = await giveAtDoor(door);

  const opening = door.context().waitForEvent('page');
  await door.getByRole('link', { name: t('desk.welcome.follow') }).click();
  const ticket = await opening;
  await ticket.getByText(t('queue.ticket.willCall')).waitFor();
  expect(new URL(ticket.url()).pathname).toMatch(/^\/ca\/ticket\/.+/);
  await ticket.getByText(given.number, { exact: true }).first().waitFor();
  await ticket
    .getByText(t('queue.ticket.near', { count: 0 }))
    .first()
    .waitFor();
  await accessible(ticket, 'ticket, next');

  const desk = await signIn('aminata.sarr');
  attending = desk.context();
  const places = await get<DeskPlaces>(attending, '/desk/places?language=ca');
  const screen = await (await newContext()).newPage();
  await screen.goto(places.sites.find(({ id }) => id === 'connecta')?.screenPath ?? '');
  await screen.getByText(t('queue.screen.quiet')).first().waitFor();
  await accessible(screen, 'call screen, quiet');

  await sit(desk, 'Punt 0 1');
  await desk.getByRole('button', { name: t('desk.next.accept') }).waitFor();
  await desk.getByText(given.number, { exact: true }).first().waitFor();
  await accessible(desk, 'desk, offered');
  await desk.keyboard.press('a');
  await desk.getByRole('textbox', { name: t('desk.finish.notes') }).waitFor();
  await accessible(desk, 'desk, attending');

  await screen.getByText(given.number, { exact: true }).first().waitFor();
  await screen.getByText('Punt 0 1').first().waitFor();
  await accessible(screen, 'call screen, called');
  await ticket.getByText(t('queue.ticket.called')).first().waitFor();
  await ticket.getByText('Punt 0 1').first().waitFor();
  await accessible(ticket, 'ticket, called');

  const { current } = await get<DeskState>(attending, '/desk?language=ca');
  const contactId = current?.contact?.id ?? '';
  expect(current?.contact?.questions).toMatchObject([{ answerVersion: 1 }]);
  const citizen = await post<{ id: string }>(attending, '/citizens', {
    name: 'Remei Inventada Prova',
    documentKind: 'other',
    documentNumber: 'PROVA-0001',
    email: null,
    phone: null,
    preferredLanguage: 'ca',
    preferredChannel: null,
    largePrint: false,
    interpreter: null,
  });
  await post(attending, `/desk/contacts/${contactId}/link`, {
    citizenId: citizen.id,
    evidence: 'document-shown',
  });

  await desk.keyboard.press('n');
  await desk.keyboard.type('Vol el certificat en paper.');
  await desk.getByRole('radio', { name: t('desk.result.solved') }).check();
  await desk.keyboard.press('Control+Enter');
  await desk.getByRole('heading', { name: t('desk.attention.none') }).waitFor();
  await accessible(desk, 'desk, nobody');
  await ticket
    .getByText(/^Us hem atès a les /)
    .first()
    .waitFor();
  await accessible(ticket, 'ticket, served');

  const record = await post<CitizenRecord>(attending, `/citizens/${citizen.id}/read`, {
    purpose: 'attend',
    contactId,
  });
  expect(record.timeline).toMatchObject([
    {
      contactId,
      staffName: 'Aminata Sarr',
      result: 'solved',
      notes: 'Vol el certificat en paper.',
      questions: [{ procedure, answerVersion: 1, result: 'solved' }],
    },
  ]);
  expect(record.readings).toMatchObject([{ by: 'Aminata Sarr', purpose: 'attend' }]);

  const supervisor = await signIn('imma.torrents');
  const figures = await get<FiguresOfDay>(supervisor.context(), '/figures');
  expect(figures).toMatchObject({ day: '2026-11-24', total: { arrived: 1, attended: 1 } });
  await supervisor.goto('/ca/figures');
  await supervisor.getByRole('heading', { name: t('statistics.title') }).waitFor();
  await supervisor.getByText(t('statistics.bySite')).first().waitFor();
  await accessible(supervisor, 'figures');
});

test('without script: a number, its paper, called after a reload, served at the end', async () => {
  const page = await (await newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/ca/turn?site=connecta');
  await page.getByRole('heading', { name: 'Agafeu torn a Mataró Connecta' }).waitFor();
  await accessibleAt(page.url(), 'turn');
  await page.getByRole('button', { name: t('queue.turn.button') }).click();
  await page.getByText(t('queue.ticket.willCall')).waitFor();
  const address = page.url();
  await accessibleAt(page.url(), 'ticket without script');
  await page.goto(`${address}/print`);
  await page.getByText(t('queue.paper.code')).first().waitFor();
  await accessibleAt(page.url(), 'paper');
  await page.getByRole('link', { name: t('queue.leave.no') }).click();
  expect(page.url()).toBe(address);

  const offered = async () => (await get<DeskState>(attending, '/desk')).offer?.workId ?? null;
  await expect.poll(offered, { timeout: 20_000 }).not.toBeNull();
  const work = `/desk/work/${(await offered()) ?? ''}`;
  const { current } = await post<DeskState>(attending, `${work}/accept`);
  await page.reload();
  await page.getByText(t('queue.ticket.called')).first().waitFor();
  await page
    .getByText(current?.number ?? 'no number', { exact: true })
    .first()
    .waitFor();
  await accessibleAt(page.url(), 'called without script');
  await post(attending, `${work}/finish`, { result: 'solved' });
  await page.reload();
  await page
    .getByText(/^Us hem atès a les /)
    .first()
    .waitFor();
  await accessibleAt(page.url(), 'served without script');
});
