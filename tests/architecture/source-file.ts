import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** A source file as the rules see it; paths are relative to the package, with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

export interface SourceImport {
  /** Path inside the package, or the package's name as written. */
  readonly target: string;
  readonly local: boolean;
  readonly typeOnly: boolean;
}

const statement = /^\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function sourceFile(path: string, text: string): SourceFile {
  const found = [
    ...[...text.matchAll(statement)].map((match) => ({
      written: match[3] ?? '',
      typeOnly: match[2] !== undefined,
    })),
    ...[...text.matchAll(dynamic)].map((match) => ({ written: match[1] ?? '', typeOnly: false })),
  ];
  const imports = found.map(({ written, typeOnly }) => {
    const local = written.startsWith('.');
    const target = local ? posix.join(posix.dirname(path), written) : written;
    return { target, local, typeOnly };
  });
  return { path, text, imports };
}

/** Every TypeScript file below some folders of the package. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) =>
        sourceFile(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')),
      ),
  );
}

export const isTest = (path: string): boolean =>
  /(\.test\.tsx?|\.fixture\.ts|\/testing\/[^/]+)$/.test(path);
export const isGenerated = (path: string): boolean => path.includes('.generated.');
