import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildStyles } from '../tools/build-styles.mjs';
import { tokensCss } from '../tools/tokens.mjs';
import { assetsFor } from '../src/web/design/assets.ts';
import { renderDesignPage } from '../src/web/design/design-page.tsx';
import tokens from '../src/web/design/tokens.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'connecta-styles-'));
let manifest: Record<string, string>;

beforeAll(async () => {
  manifest = await buildStyles(folder);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Bytes over the wire. */
const wire = (name: string) => {
  const file = join(folder, manifest[name] ?? 'missing');
  return statSync(name.endsWith('.woff2') ? file : `${file}.br`).size;
};

test('the home page with its style, letters and script stays under 50 KB over the wire', () => {
  const page = renderToStaticMarkup(
    renderDesignPage({
      view: 'home',
      assets: (surface) => assetsFor(surface, manifest, '/assets'),
    }),
  );
  const scripts = ['enhance.js', 'live.js'].map((name) => wire(name));
  const total =
    brotliCompressSync(page).length +
    wire('public.css') +
    wire('font.woff2') +
    scripts.reduce((sum, size) => sum + size, 0);
  expect(wire('public.css')).toBeLessThanOrEqual(14_000);
  expect(total).toBeLessThanOrEqual(50_000);
});

test('a page asks for no more than one style sheet of its surface', () => {
  expect(assetsFor('public', manifest, '/a').styles).toHaveLength(1);
  expect(assetsFor('kiosk', manifest, '/a').styles).toHaveLength(1);
  expect(assetsFor('screen', manifest, '/a').scripts).toEqual([`/a/${manifest['screen.js']}`]);
});

test('styles point at nothing outside', () => {
  for (const name of ['public.css', 'kiosk.css', 'screen.css', 'staff.css']) {
    const css = readFileSync(join(folder, manifest[name] ?? ''), 'utf8');
    expect(css, name).not.toMatch(/url\(["']?https?:/);
  }
});

test('the colours in the style sheet are those of tokens.json', () => {
  const written = readFileSync(
    new URL('../src/web/design/styles/tokens.css', import.meta.url),
    'utf8',
  );
  expect(squeeze(written)).toBe(squeeze(tokensCss(tokens)));
});

function squeeze(css: string): string {
  return css.replaceAll(/\s+/g, '');
}
