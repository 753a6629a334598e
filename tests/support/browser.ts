import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../tools/chromium.mjs';

/** A browser for journeys: the machine's own Chromium (`npm test` installs one when it lacks). */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium here: npm test installs one');
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      // Chromium refuses its sandbox to root.
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe advises; AAA too when `strict`. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it stands, `rule: element` lines. Expect an empty list. */
export async function checkAccessibility(page: Page, { strict = false } = {}): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    `(async () => {
      const runOnly = ${JSON.stringify(strict ? [...tags, 'wcag2aaa'] : tags)};
      const { violations } = await axe.run({ runOnly });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
    })()`,
  );
}
