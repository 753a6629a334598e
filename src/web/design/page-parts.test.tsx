import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { assetsFor } from './assets.ts';
import { renderDesignPage } from './design-page.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PeopleDots } from './people-dots.tsx';
import { Ticket, type TicketState } from './ticket.tsx';

const languages = [
  { code: 'ca', name: 'Català', href: '/ca/cita' },
  { code: 'es', name: 'Castellano', href: '/es/cita' },
];
const views = [
  '',
  'home',
  'procedure',
  'form',
  'ticket',
  'kiosk',
  'kiosk-timeout',
  'screen',
  'staff',
];
const page = (view: string, theme?: string) =>
  renderToStaticMarkup(
    renderDesignPage({ view, theme, assets: (surface) => assetsFor(surface, {}, '/assets') }),
  );

test('languages are links where nothing is typed, and submit the form where something may be', () => {
  const links = renderToStaticMarkup(
    <LanguageSwitch label="Llengua" languages={languages} current="ca" />,
  );
  expect(links).toMatch(/<a[^>]*href="\/es\/cita"[^>]*lang="es"/);
  expect(links).toMatch(/aria-current="true">Català/);
  const buttons = renderToStaticMarkup(
    <LanguageSwitch label="Llengua" languages={languages} current="ca" formId="f" />,
  );
  const spanish = /<button[^>]*value="es"[^>]*>/.exec(buttons)?.[0] ?? '';
  expect(spanish).toContain('form="f"');
  expect(spanish).toMatch(/formaction="\/es\/cita"/i);
  expect(spanish).toMatch(/formnovalidate=""/i);
  expect(buttons).not.toContain('<a ');
});

test.each(views)('view %s has one main, no repeated id and no words on its style', (view) => {
  const markup = page(view);
  expect(markup.match(/<main/g)).toHaveLength(1);
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(markup).not.toContain(' style=');
  expect(markup).not.toMatch(/<script(?![^>]*src=)/);
});

test('a choice of look is on the page, an unknown one is not', () => {
  expect(page('home', 'dark')).toContain('<html lang="ca" data-theme="dark">');
  expect(page('home', '"><b>')).toContain('<html lang="ca">');
});

test.each<[TicketState, string]>([
  ['waiting', 'role="status"'],
  ['called', 'role="alert"'],
])('a ticket that is %s speaks as %s', (state, role) => {
  const markup = renderToStaticMarkup(
    <Ticket
      state={state}
      numberLabel="Número"
      number="R 121"
      spoken="erra 121"
      headline="Us toca"
    />,
  );
  expect(markup).toContain(role);
  expect(markup).toContain('<span class="c-hidden">erra 121</span>');
});

test('the dots draw no more people than they can show', () => {
  const dots = (ahead: number) =>
    renderToStaticMarkup(<PeopleDots ahead={ahead} you="vós" most={3} />).match(/c-dot"/g)?.length;
  expect([dots(0), dots(2), dots(9)]).toEqual([1, 3, 4]);
});
