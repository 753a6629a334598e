import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

const places = [process.env['CONNECTA_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The machine's own Chromium, or Playwright's download when there is none. */
export function openChromium(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds against WCAG 2.2 A and AA (and AAA when `strict`): "rule: element" lines.
 * `colours`: contrast alone, for the second look at a page in another theme.
 */
export async function faultsOf(
  page: Page,
  { strict = false, colours = false } = {},
): Promise<string[]> {
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const contrast = strict ? ['color-contrast-enhanced'] : ['color-contrast'];
  const runOnly = colours ? contrast : strict ? [...tags, 'wcag2aaa'] : tags;
  return page.evaluate<string[]>(
    `(async (runOnly) => {
      const { violations } = await axe.run({ runOnly });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
    })(${JSON.stringify(runOnly)})`,
  );
}
