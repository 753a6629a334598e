import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { DurableNodeFS } from './durable-node-fs.ts';
import { textReaders } from './sql-values.ts';

/** What crosses the thread: plain rows as arrays, some values still as text. */
export interface EngineResult {
  readonly rows: unknown[][];
  readonly fields: { name: string; type: number }[];
  readonly affected: number;
}

export interface Engine {
  /** `before` is a statement without parameters that goes first in the same trip: a `begin`. */
  query(text: string, parameters: readonly unknown[], before?: string): Promise<EngineResult>;
  script(text: string): Promise<void>;
  /** The whole data folder as a compressed archive, taken between two statements. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Values that the main thread reads itself (`sql-values.ts`) cross as text. */
const parsers = Object.fromEntries(
  [...textReaders.keys()].map((type) => [type, (text: string) => text]),
);

/** As PGlite's own list, but with fsync (no `-F`) and small buffers: a council's office, not a cluster. */
const startParams = [
  '--single',
  '-O',
  '-j',
  ...Object.entries({
    search_path: 'public',
    exit_on_error: 'false',
    log_checkpoints: 'false',
    max_worker_processes: '0',
    max_parallel_workers: '0',
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    io_method: 'sync',
    fsync: 'on',
    wal_sync_method: 'fsync',
    shared_buffers: '16MB',
    wal_buffers: '1MB',
    work_mem: '4MB',
    maintenance_work_mem: '16MB',
    temp_buffers: '2MB',
    timezone: 'UTC',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** Opens PGlite on a folder, or in memory when `folder` is null (tests). */
export async function openEngine(folder: string | null, archive?: Uint8Array): Promise<Engine> {
  const options: PGliteOptions = {
    extensions: { btree_gist, pg_trgm, unaccent },
    startParams,
    initDbStartParams: ['--wal-segsize=4'],
    relaxedDurability: false,
    ...(folder === null ? {} : { fs: new DurableNodeFS(folder) }),
    ...(archive === undefined ? {} : { loadDataDir: new Blob([new Uint8Array(archive)]) }),
  };
  const pg = await PGlite.create(options);
  return {
    async query(text, parameters, before) {
      if (before !== undefined) await pg.exec(before);
      const asRows = { rowMode: 'array', parsers } as const;
      // Without parameters the simple protocol does in one exchange what else takes six.
      const result =
        parameters.length === 0
          ? (await pg.exec(text, asRows)).at(-1)
          : await pg.query<unknown[]>(text, [...parameters], asRows);
      return {
        rows: (result?.rows ?? []) as unknown[][],
        fields: (result?.fields ?? []).map(({ name, dataTypeID: type }) => ({ name, type })),
        affected: result?.affectedRows ?? 0,
      };
    },
    async script(text) {
      await pg.exec(text);
    },
    async dump() {
      await pg.exec('CHECKPOINT');
      const file = await pg.dumpDataDir('gzip');
      return new Uint8Array(await file.arrayBuffer());
    },
    close: () => pg.close(),
  };
}
