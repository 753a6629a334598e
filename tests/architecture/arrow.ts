import { isTest, type SourceFile } from './source-file.ts';

/** Where a file stands in the house. */
interface Place {
  readonly room: 'kernel' | 'platform' | 'module' | 'web' | 'locales' | 'composition' | 'elsewhere';
  readonly module: string | null;
  readonly inCore: boolean;
  readonly inPages: boolean;
  readonly isContract: boolean;
}

function placeOf(path: string): Place {
  const [, room = '', name = '', part = ''] = path.split('/');
  const place = { module: null, inCore: false, inPages: false, isContract: false };
  if (!path.startsWith('src/')) return { ...place, room: 'elsewhere' };
  if (room === 'modules')
    return {
      room: 'module',
      module: name,
      inCore: part === 'core',
      // Routes that stand beside their pages are routes.
      inPages: part === 'pages' && !/routes\.tsx?$/.test(path),
      isContract: part === 'contract.ts',
    };
  if (room === 'kernel' || room === 'platform' || room === 'web') return { ...place, room };
  if (room === 'locales' || /^(ca|es|en)\.ts$/.test(room)) return { ...place, room: 'locales' };
  // main, config, composition and the command line join everything.
  return { ...place, room: 'composition' };
}

/** Drawing without state: what a page may use of the web. */
const drawing = /^src\/web\/(design|frame|format)\//;

/** Says what is wrong with one import, or null. Tests of a module may use their neighbours' files. */
function fault(file: SourceFile, target: string, typeOnly: boolean): string | null {
  const from = placeOf(file.path);
  const to = placeOf(target);
  const isWords = to.room === 'locales';
  switch (from.room) {
    case 'kernel':
      return to.room === 'kernel' ? null : 'the kernel imports nothing above it';
    case 'platform':
      return to.room === 'kernel' || to.room === 'platform' || isWords
        ? null
        : 'the platform knows no module, page or composition';
    case 'locales':
      return isWords || to.room === 'kernel' ? null : 'words import only words';
    case 'web':
      if (to.room === 'web' || isWords || to.room === 'kernel' || to.isContract) return null;
      return 'the web imports only contracts, words and the kernel';
    case 'module':
      return moduleFault(from, to, target, typeOnly);
    case 'composition':
    case 'elsewhere':
      return null;
  }
}

function moduleFault(from: Place, to: Place, target: string, typeOnly: boolean): string | null {
  if (to.room === 'kernel') return null;
  if (to.room === 'composition') return 'a module never imports the composition';
  if (to.room === 'module' && to.module !== from.module) {
    return 'a module reaches another only through functions received in create(deps)';
  }
  if (from.inCore) {
    return to.room === 'module' && to.inCore ? null : 'a core imports only the kernel and itself';
  }
  if (from.isContract) {
    return to.inCore || to.isContract ? null : 'a contract imports only its own core';
  }
  if (from.inPages) {
    const allowed =
      drawing.test(target) ||
      to.room === 'locales' ||
      typeOnly ||
      (to.room === 'module' && (to.inPages || to.inCore || to.isContract));
    return allowed ? null : 'a page imports only design, frame, format, words and its own core';
  }
  if (to.room === 'web') {
    return drawing.test(target) ? null : 'a module draws only with design, frame and format';
  }
  return null;
}

/** Every import against the arrow, as `file -> target: reason`; `allowed` pairs are left out. */
export function arrowFaults(
  files: readonly SourceFile[],
  allowed: readonly string[] = [],
): string[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) =>
      file.imports
        .filter(({ local }) => local)
        .map(({ target, typeOnly }) => ({ target, reason: fault(file, target, typeOnly) }))
        .filter(({ target }) => !allowed.includes(`${file.path} -> ${target}`))
        .flatMap(({ target, reason }) =>
          reason === null ? [] : [`${file.path} -> ${target}: ${reason}`],
        ),
    );
}

/** Packages that a pure core, or a page drawn on the server, must not know. */
export function packageFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) => {
      const { inCore, inPages } = placeOf(file.path);
      return file.imports
        .filter(({ local }) => !local)
        .map(({ target }) => target)
        .filter((name) => {
          if (inCore) return !pureFriends.has(name);
          const drawn = inPages || /^src\/web\/(design|frame)\//.test(file.path);
          return drawn && /^(react-aria|@tanstack\/)/.test(name);
        })
        .map((name) => `${file.path} -> ${name}: not allowed here`);
    });
}

/** Shapes of data and digests; no input or output. */
const pureFriends = new Set(['zod', 'node:crypto']);
