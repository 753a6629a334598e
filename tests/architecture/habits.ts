import { isGenerated, isTest, type SourceFile } from './source-file.ts';

/** Never over this many lines: such a file says more than one thing. */
const longest = 300;

/** Said of no person, so nothing of the machine or the tools that a file was written with. */
const foreignWords = [
  /\/work\/(?:main|shared|notes)\b|(?:^|[\s'"`(=])\/root\//,
  /\/home\/[a-z]/,
  /\b(?:chat ?gpt|copilot|claude|anthropic|openai)\b/i,
  /\.\.\/shared\//,
];

export function habitFaults(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => !isGenerated(path)).flatMap(faultsOfFile);
}

function faultsOfFile({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  const isConfig =
    /\.config\.(ts|mts)$/.test(path) || path === 'tests/support/database-template.ts';
  const reads = /^\s*export\s+(?:\*|\{[^}]*\})\s+from\s+['"]\./m.test(text);
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/.*$/gm, "''");
  const readsShared = path.startsWith('bench/') || isTest(path);
  return [
    lines > longest && `${path}: ${lines} lines; split it (at most ${longest})`,
    reads && `${path}: hands on what another file exports; import from that file`,
    !isConfig && /^export default\b/m.test(text) && `${path}: default export; name it`,
    /[:<|,]\s*any\b(?!\s*[:.?])|\bas any\b/.test(code) &&
      /\.tsx?$/.test(path) &&
      `${path}: has the type any`,
    /^\s*(?:export\s+)?(?:const\s+)?enum\s/m.test(code) && `${path}: enum; use a union`,
    /^\s*(?:export\s+)?namespace\s/m.test(code) && `${path}: namespace; use a file`,
    !/^[a-z0-9.-]+$/.test(path.split('/').at(-1) ?? '') && `${path}: the name is not kebab-case`,
    ...foreignWords.map(
      (word) =>
        word.test(text) &&
        !(readsShared && word.source.includes('shared')) &&
        path !== 'tests/architecture/habits.ts' &&
        path !== 'tests/architecture/habits.test.ts' &&
        `${path}: names a tool or a place of one machine (${word.source})`,
    ),
  ].filter((fault) => fault !== false);
}

/** The median number of lines, tests and generated files left out. */
export function medianLines(files: readonly SourceFile[]): number {
  const lines = files
    .filter(({ path }) => !isTest(path) && !isGenerated(path))
    .map(({ text }) => text.split('\n').length - 1)
    .toSorted((a, b) => a - b);
  return lines[Math.floor(lines.length / 2)] ?? 0;
}
