import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { translator } from '../../locales/translate.ts';
import { diffCouncil } from './core/diff-council.ts';
import { smallDocument } from './core/a-council.fixture.ts';
import { prepareCouncil } from './prepare-council.ts';
import { readCouncilFiles } from './read-council-files.ts';
import { sayProblem } from './say-problem.ts';
import { writeCouncilFiles } from './write-council-files.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'connecta-council-'));

test('a document written as files and read again is the same', async () => {
  const folder = newFolder();
  const document = smallDocument();
  expect(await writeCouncilFiles(folder, document)).toMatchObject({ ok: true });
  const prepared = await prepareCouncil(folder, () => []);
  expect(prepared.ok && diffCouncil(document, prepared.value)).toEqual([]);
});

test('a folder with something in it is not written over', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'mine.txt'), 'kept');
  const written = await writeCouncilFiles(folder, smallDocument());
  expect(written).toMatchObject({ ok: false, refusal: { code: 'export-folder-not-empty' } });
});

test('a syntax error names the file and the line, and is not told again as a missing file', async () => {
  const folder = newFolder();
  await writeCouncilFiles(folder, smallDocument());
  writeFileSync(join(folder, 'staff.yaml'), 'staff:\n  - user: ana\n    name: "Ana\n');
  const prepared = await prepareCouncil(folder, () => []);
  const problems = prepared.ok ? [] : prepared.problems;
  expect(problems).toMatchObject([{ file: 'staff.yaml', code: 'yaml-syntax', facts: { line: 4 } }]);
  expect(problems.map((problem) => sayProblem(translator('en'), problem))[0]).toContain(
    'staff.yaml: The YAML is wrong on line 4',
  );
});

test('files that no council has are told; notes and hidden files are left alone', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'answers'));
  for (const path of ['site.yaml', 'answers/Upper.yaml', 'README.md', '.hidden'])
    writeFileSync(join(folder, path), 'x: 1\n');
  const { problems, files } = await readCouncilFiles(folder);
  expect(files).toEqual([]);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    ['answers/Upper.yaml', 'file-unknown'],
    ['site.yaml', 'file-unknown'],
  ]);
});

test('a folder that is not there is told', async () => {
  const { problems } = await readCouncilFiles(join(newFolder(), 'nowhere'));
  expect(problems).toMatchObject([{ code: 'file-unreadable', facts: { reason: 'ENOENT' } }]);
});

test('what the catalogue finds wrong in an answer names its file and field', async () => {
  const folder = newFolder();
  await writeCouncilFiles(folder, smallDocument());
  const trouble = { field: 'texts.pt.short', code: 'too-many-sentences', facts: { sentences: 4 } };
  const prepared = await prepareCouncil(folder, () => [trouble]);
  expect(prepared.ok ? [] : prepared.problems).toEqual([
    {
      file: 'answers/paper.yaml',
      field: 'texts.pt.short',
      code: 'answer',
      facts: { problem: 'too-many-sentences', detail: 'sentences 4' },
    },
  ]);
});

test('an interface text that is not a message is told', async () => {
  const folder = newFolder();
  const locales = { pt: { 'common.home': 'Início {', 'common.back': 'Voltar' } };
  await writeCouncilFiles(folder, { ...smallDocument(), locales });
  const prepared = await prepareCouncil(folder, () => []);
  expect(prepared.ok ? [] : prepared.problems).toEqual([
    {
      file: 'locales/pt.yaml',
      field: 'common.home',
      code: 'wrong-format',
      facts: { format: 'ICU', found: 'Início {' },
    },
  ]);
});
