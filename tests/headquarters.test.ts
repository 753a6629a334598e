import { expect, test } from 'vitest';
import { headquartersOf, type HeadquartersCase } from './support/headquarters.ts';

async function read(one: HeadquartersCase, path: string) {
  const app = await headquartersOf(one);
  const response = await app.request(path);
  return { status: response.status, html: await response.text() };
}

const mataro = { council: 'mataro' };
const hard = (text: string) => text.replaceAll('~', '\u00A0');

test('the home page says what happens now, in Catalan', async () => {
  const { status, html } = await read(mataro, '/ca');
  expect(status).toBe(200);
  expect(html).toContain('<html lang="ca"');
  expect(html).toContain('Què necessiteu?');
  expect(html).toContain('Obert fins a les 18.00');
  expect(html).toContain('Entre 10 i 20 minuts d’espera');
  expect(html).toContain('href="/es"');
  for (const way of ['come', 'phone', 'write', 'web', 'video'])
    expect(html).toContain(`href="/ca/ways/${way}"`);
});

test('out of hours nobody is told to come and take a turn', async () => {
  const { html } = await read({ ...mataro, now: '2026-11-24T20:00' }, '/ca');
  expect(html).toContain('Tancat. Obre demà, dimecres 25 a les 9.00');
  expect(html).not.toContain('/ca/turn');
  expect(html).not.toContain('minuts d’espera');
});

test('a wait that is not known is said so', async () => {
  const { html } = await read({ ...mataro, wait: null }, '/en');
  expect(html).toContain('We cannot work out the wait now');
});

test('search finds and gives the short answer; without results it gives the ways', async () => {
  const found = await read(mataro, '/ca/search?q=certificat%20d%E2%80%99empadronament');
  expect(found.html).toContain('/ca/procedures/certificat-empadronament');
  expect(found.html).toContain('href="/es/search?q=certificat%20d%E2%80%99empadronament"');
  const none = await read(mataro, '/ca/search?q=zzqqxx');
  expect(none.html).toContain('No trobem res per a «zzqqxx»');
  expect(none.html).toContain('/ca/ways/phone');
  const hostile = await read(mataro, '/ca/search?q=%3Cscript%3Ealert(1)%3C/script%3E');
  expect(hostile.html).not.toContain('<script>alert');
});

test('a procedure answers first; only its own ways, none of them promised before its time', async () => {
  const { html } = await read(mataro, '/ca/procedures/certificat-empadronament');
  expect(html).toContain('És gratuït i el podeu tenir ara mateix.');
  expect(html).toContain('Versió 1, vigent des del 3 de novembre del 2026');
  expect(html).toContain('Encara no es pot enviar des d’aquí.');
  expect(html).toContain('/ca/turn?site=connecta&amp;procedure=certificat-empadronament');
  expect(html).not.toContain('href="tel:');
});

test('an answer past its review is not given as current, in its page or in lists', async () => {
  const late = { ...mataro, now: '2027-06-01T10:00' };
  const { html } = await read(late, '/ca/procedures/certificat-empadronament');
  expect(html).toContain('Aquesta resposta està per revisar');
  expect(html).not.toContain('vigent des del');
  const list = await read(late, '/ca/search?q=certificat%20empadronament');
  expect(list.html).not.toContain('És gratuït i el podeu tenir ara mateix.');
});

test('a procedure without a written answer says what is known', async () => {
  const { status, html } = await read(mataro, '/en/procedures/certificat-historic-empadronament');
  expect(status).toBe(200);
  expect(html).toContain('We have not written the full answer yet');
  expect(html).toContain(hard('Up to 15 minutes'));
  expect(html).toContain('At the office, with an identity document');
});

test('an answer missing in a language is shown in another, openly', async () => {
  const change: HeadquartersCase['change'] = (document) => ({
    ...document,
    answers: document.answers.map((answer) => {
      const texts = answer['texts'] as Record<string, unknown>;
      return { ...answer, texts: { ca: texts['ca'] } };
    }),
  });
  const { html } = await read({ ...mataro, change }, '/en/procedures/certificat-empadronament');
  expect(html).toContain('This text is not available in English yet.');
  expect(html).toContain('lang="ca">És gratuït');
});

test('every page of both councils answers in every language, and only then', async () => {
  const pages = ['', '/search', '/procedures', '/offices', '/privacy', '/accessibility', '/about'];
  const ways = ['come', 'phone', 'write', 'web', 'video'].map((way) => `/ways/${way}`);
  for (const [council, languages] of [
    ['mataro', ['ca', 'es', 'en']],
    ['vila-da-ria', ['pt', 'en']],
  ] as const) {
    const app = await headquartersOf({ council });
    for (const language of languages)
      for (const page of [...pages, ...ways]) {
        const response = await app.request(`/${language}${page}`);
        expect(response.status, `${language}${page}`).toBe(200);
        const html = await response.text();
        expect(html.match(/<h1/gu), page).toHaveLength(1);
        expect(html, page).not.toMatch(/undefined|\[object|\{\w+\}/u);
      }
    expect((await app.request('/xx/offices')).status).toBe(404);
  }
});

test('nothing is loaded from outside; videos are links', async () => {
  const { html } = await read(mataro, '/ca/about');
  expect(html).toContain('href="https://youtu.be/');
  expect(html).not.toMatch(/(?:src|<link[^>]*href)="https?:/u);
  expect(html).not.toContain('<iframe');
});

test('the root leads to the language of the browser', async () => {
  const app = await headquartersOf(mataro);
  const headers = { 'accept-language': 'fr, en;q=0.8, es;q=0.9' };
  const answer = await app.request('/', { headers });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/es']);
  expect((await app.request('/')).headers.get('location')).toBe('/ca');
});

test('the look is kept by a form and returns only to this site', async () => {
  const app = await headquartersOf(mataro);
  const choose = (theme: string, back: string) =>
    app.request('/theme', { method: 'POST', body: new URLSearchParams({ theme, back }) });
  const dark = await choose('dark', '/ca/offices');
  expect([dark.status, dark.headers.get('location')]).toEqual([303, '/ca/offices']);
  expect(dark.headers.get('set-cookie')).toContain('theme=dark');
  for (const away of ['//evil.example', '/\\evil.example', 'https://evil.example'])
    expect((await choose('auto', away)).headers.get('location')).toBe('/');
  const page = await app.request('/ca', { headers: { cookie: 'theme=dark' } });
  expect(await page.text()).toContain('data-theme="dark"');
});

test('what does not exist says what to do, in the language of the address', async () => {
  for (const path of ['/es/procedures/nada', '/es/ways/fax', '/es/nada']) {
    const { status, html } = await read(mataro, path);
    expect([path, status]).toEqual([path, 404]);
    expect(html).toContain('Esta página no existe');
  }
});
