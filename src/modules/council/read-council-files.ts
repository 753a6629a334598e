import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { isCouncilFile, type CouncilFile } from './core/council-file.ts';
import type { CouncilProblem } from './core/council-problem.ts';

export interface ReadCouncil {
  readonly files: readonly CouncilFile[];
  readonly problems: readonly CouncilProblem[];
}

/**
 * Reads a council's folder. Files that no council has are problems, not ignored: a misspelt name
 * would otherwise lose its content in silence. Hidden files and Markdown notes are left alone.
 */
export async function readCouncilFiles(folder: string): Promise<ReadCouncil> {
  const files: CouncilFile[] = [];
  const problems: CouncilProblem[] = [];
  for (const path of await pathsIn(folder, problems)) {
    if (!isCouncilFile(path)) {
      problems.push({ file: path, field: '', code: 'file-unknown', facts: {} });
      continue;
    }
    const read = await readYaml(folder, path);
    if ('content' in read) files.push(read);
    else problems.push(read);
  }
  return { files, problems };
}

/** The id in `council.yaml` alone, for a quick look at start; null when it cannot be read. */
export async function readCouncilId(folder: string): Promise<string | null> {
  const read = await readYaml(folder, 'council.yaml');
  if (!('content' in read) || typeof read.content !== 'object' || read.content === null)
    return null;
  const id: unknown = Reflect.get(read.content, 'id');
  return typeof id === 'string' ? id : null;
}

async function pathsIn(folder: string, problems: CouncilProblem[]): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter(
        (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'),
      )
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (error) {
    const facts = { reason: reasonOf(error) };
    problems.push({ file: folder, field: '', code: 'file-unreadable', facts });
    return [];
  }
}

async function readYaml(folder: string, path: string): Promise<CouncilFile | CouncilProblem> {
  let text: string;
  try {
    text = await readFile(join(folder, path), 'utf8');
  } catch (error) {
    return { file: path, field: '', code: 'file-unreadable', facts: { reason: reasonOf(error) } };
  }
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line = 1, col: column = 1 } = error.linePos?.[0] ?? {};
    const facts = { line, column, reason: error.code };
    return { file: path, field: '', code: 'yaml-syntax', facts };
  }
  return { path, content: document.toJS() };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
