import { describe, expect, test } from 'vitest';
import { packageRoot } from '../src/platform/package-root.ts';
import { arrowFaults, packageFaults } from './architecture/arrow.ts';
import { habitFaults, medianLines } from './architecture/habits.ts';
import { readSources, sourceFile } from './architecture/source-file.ts';

const root = packageRoot();
const product = readSources(root, ['src']);
const all = [...product, ...readSources(root, ['tests', 'tools', 'bench'])];

/** Types of a neighbour's contract that may be imported; each one is a decision. */
const allowed: readonly string[] = [];

describe('the house', () => {
  test('imports follow the one arrow', () => {
    expect(arrowFaults(product, allowed)).toEqual([]);
  });

  test('cores and pages know no package that does input or output', () => {
    expect(packageFaults(product)).toEqual([]);
  });

  test('files keep the habits of the house', () => {
    expect(habitFaults(all)).toEqual([]);
  });

  test('half of the files have 60 lines or fewer', () => {
    expect(product.length).toBeGreaterThan(100);
    expect(medianLines(product)).toBeLessThanOrEqual(60);
  });
});

/** In parts, so that this file does not break the habits that it tests. */
const [hand, loose, machine] = ['export ', 'any', '/work'];

describe('the rules themselves', () => {
  const fromTo = (path: string, written: string, kind = 'import { a }') =>
    sourceFile(path, `${kind} from '${written}';\n`);

  test.each([
    ['src/kernel/a.ts', '../platform/b.ts'],
    ['src/platform/http/a.ts', '../../modules/work/module.ts'],
    ['src/platform/http/a.ts', '../../config.ts'],
    ['src/modules/work/core/a.ts', '../store.ts'],
    ['src/modules/work/core/a.ts', '../../../platform/db/transact.ts'],
    ['src/modules/work/core/a.ts', '../../../locales/translate.ts'],
    ['src/modules/work/store.ts', '../staff/store.ts'],
    ['src/modules/work/store.ts', '../../composition.ts'],
    ['src/modules/work/routes.ts', '../../web/desk/words.ts'],
    ['src/modules/work/contract.ts', './store.ts'],
    ['src/modules/work/pages/a.tsx', '../store.ts'],
    ['src/modules/work/pages/a.tsx', '../../../web/desk/words.ts'],
    ['src/web/desk/a.ts', '../../modules/work/views.ts'],
    ['src/web/desk/a.ts', '../../platform/http/live.ts'],
    ['src/locales/ca/work.ts', '../../modules/work/contract.ts'],
  ])('%s may not import %s', (path, written) => {
    expect(arrowFaults([fromTo(path, written)])).toHaveLength(1);
  });

  test.each([
    ['src/kernel/a.ts', './b.ts'],
    ['src/platform/http/a.ts', '../../locales/translate.ts'],
    ['src/modules/work/core/a.ts', './b.ts'],
    ['src/modules/work/core/a.ts', '../../../kernel/result.ts'],
    ['src/modules/work/store.ts', '../../platform/db/transact.ts'],
    ['src/modules/work/pages/a.tsx', '../../../web/design/page.tsx'],
    ['src/modules/work/pages/a.tsx', '../core/b.ts'],
    ['src/web/desk/a.ts', '../../modules/work/contract.ts'],
    ['src/composition.ts', './modules/work/module.ts'],
    ['src/modules/work/store.db.test.ts', '../staff/store.ts'],
  ])('%s may import %s', (path, written) => {
    expect(arrowFaults([fromTo(path, written)])).toEqual([]);
  });

  test('imports are seen in every form', () => {
    const text = [
      `import type { A } from '../../platform/a.ts';`,
      `import {\n  b,\n  type C,\n} from '../../platform/b.ts';`,
      `${hand}{ d } from '../../platform/d.ts';`,
      `import '../../platform/e.ts';`,
      `const f = await import('../../platform/f.ts');`,
    ].join('\n');
    const file = sourceFile('src/kernel/deep/a.ts', text);
    expect(arrowFaults([file])).toHaveLength(5);
    const listed = ['a', 'b', 'd', 'e', 'f'].map(
      (x) => `src/kernel/deep/a.ts -> src/platform/${x}.ts`,
    );
    expect(arrowFaults([file], listed)).toEqual([]);
  });

  test('a core may not read files, a page may not hydrate', () => {
    expect(packageFaults([fromTo('src/modules/work/core/a.ts', 'node:fs')])).toHaveLength(1);
    expect(packageFaults([fromTo('src/modules/work/core/a.ts', 'kysely')])).toHaveLength(1);
    expect(packageFaults([fromTo('src/modules/work/core/a.ts', 'zod')])).toEqual([]);
    const page = 'src/modules/work/pages/a.tsx';
    expect(packageFaults([fromTo(page, 'react-aria-components')])).toHaveLength(1);
  });

  test.each([
    ['too long', 'src/a.ts', 'a;\n'.repeat(301)],
    ['barrel', 'src/a.ts', `${hand}* from './b.ts';\n`],
    ['barrel of names', 'src/a.ts', `${hand}{ b, c } from './b.ts';\n`],
    ['default', 'src/a.ts', `export default function a() {}\n`],
    ['any', 'src/a.ts', `const a = b as ${loose};\n`],
    ['any parameter', 'src/a.ts', `function a(b: ${loose}) {}\n`],
    ['enum', 'src/a.ts', `export enum A { B }\n`],
    ['namespace', 'src/a.ts', `namespace A {}\n`],
    ['name', 'src/aB.ts', `const a = 1;\n`],
    ['machine', 'src/a.ts', `const a = '${machine}/main';\n`],
  ])('habit broken: %s', (_name, path, text) => {
    expect(habitFaults([sourceFile(path, text)])).toHaveLength(1);
  });

  test('a plain file has no fault, and words in prose are not types', () => {
    const text = `/** Any of them, or any: all. */\nexport const a: readonly string[] = ['any'];\n`;
    expect(habitFaults([sourceFile('src/a.ts', text)])).toEqual([]);
    expect(habitFaults([sourceFile('vite.config.ts', 'export default {};\n')])).toEqual([]);
  });

  test('the median leaves tests out', () => {
    const lines = (count: number) => 'a\n'.repeat(count);
    const files = [
      sourceFile('src/a.ts', lines(10)),
      sourceFile('src/b.ts', lines(20)),
      sourceFile('src/c.ts', lines(30)),
      sourceFile('src/c.test.ts', lines(900)),
    ];
    expect(medianLines(files)).toBe(20);
  });
});
