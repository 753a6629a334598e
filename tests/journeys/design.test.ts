import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility, launchBrowser } from '../support/browser.ts';
import { serveDesign, type DesignServer } from '../support/design-server.ts';

let browser: Browser;
let server: DesignServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDesign()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const reading = ['components', 'home', 'procedure', 'form', 'ticket', 'ticket-called', 'staff'];
const far = ['kiosk', 'kiosk-large', 'kiosk-timeout', 'screen', 'screen-quiet'];
const themes = ['light', 'dark', 'contrast'];
/** Markup is the same in every look: the others need only the views that hold every colour pair. */
const coloured = ['components', 'form', 'ticket-called', 'staff', 'kiosk', 'screen'];

test.each(themes)('every component passes axe in %s; the kiosk also at AAA', async (theme) => {
  for (const view of theme === 'light' ? [...reading, ...far] : coloured) {
    const wide = far.includes(view);
    const page = await browser.newPage({
      viewport: wide ? { width: 1920, height: 1080 } : { width: 1280, height: 900 },
    });
    await page.goto(`${server.origin}/design?view=${view}&theme=${theme}`);
    const strict = view.startsWith('kiosk');
    expect(await checkAccessibility(page, { strict }), view).toEqual([]);
    await page.close();
  }
});

test('nothing runs over the edge at 320 px, nor at 1920 × 1080 on kiosk and television', async () => {
  for (const view of [...reading, ...far]) {
    const viewport = far.includes(view)
      ? { width: 1920, height: 1080 }
      : { width: 320, height: 800 };
    const page = await browser.newPage({ viewport });
    await page.goto(`${server.origin}/design?view=${view}`);
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(over, view).toBeLessThanOrEqual(0);
    await page.close();
  }
});

test('what is pressed is large enough: 44 px on the web, 140 and 190 px on the kiosk', async () => {
  const controls = '.ds-button, .c-language, .c-bar-link, input[type=text], select, summary';
  expect(await heights('form', controls, 320)).toBeGreaterThanOrEqual(44);
  expect(await heights('form', '.ds-field:has([type=radio])', 320)).toBeGreaterThanOrEqual(44);
  expect(await heights('kiosk', '.k-tile', 1920)).toBeGreaterThanOrEqual(190);
  expect(await heights('kiosk', '.k-place', 1920)).toBeGreaterThanOrEqual(140);
});

/** The least height in px of what `selector` finds. */
async function heights(view: string, selector: string, width: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: 1080 } });
  await page.goto(`${server.origin}/design?view=${view}`);
  const found = await page.evaluate<number[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})]
      .map((element) => element.getBoundingClientRect().height)`,
  );
  await page.close();
  expect(found.length, selector).toBeGreaterThan(0);
  return Math.min(...found);
}
