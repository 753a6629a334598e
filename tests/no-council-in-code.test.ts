import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../src/platform/package-root.ts';

/** A council is data: nothing of the demonstration one may stand in the code. */
const words = /matar[oó]|les santes|connecta-t-|carnet blau|\b010\b|900 ?859 ?009/i;

/** A comment may give an example. */
const comment = /^\s*(\*|\/\/|\/\*)/;

/** Examples with their reason: the design page draws the boards; test data stands beside its test. */
const examples = [/^web\/design\/demo\//, /\.test\.tsx?$/, /\/testing\//, /\.fixture\.ts$/];

test('the code knows no council', () => {
  const source = join(packageRoot(), 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|css|sql|html)$/.test(path))
    .filter((path) => !examples.some((example) => example.test(path)));
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((path) =>
    readFileSync(join(source, path), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        words.test(line) && !comment.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});
