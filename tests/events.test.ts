import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { definedEvents } from '../src/platform/events/define-event.ts';
import { freeTextIn } from '../src/platform/events/free-text.ts';
import { packageRoot } from '../src/platform/package-root.ts';

test('no event of any module lets names or free text into the log', async () => {
  const modules = join(packageRoot(), 'src/modules');
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|[\\/-])events\.ts$/.test(name),
  );
  for (const file of files) await import(pathToFileURL(join(modules, file)).href);
  expect(definedEvents().length).toBeGreaterThan(0);
  expect(
    definedEvents().flatMap(({ type, schema }) =>
      freeTextIn(schema).map((path) => `${type}${path}`),
    ),
  ).toEqual([]);
});
