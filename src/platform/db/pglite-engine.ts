import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { DurableNodeFS } from './durable-node-fs.ts';
import { typeNumbers } from './sql-values.ts';

/** What crosses the thread: plain rows as arrays, instants still as text. */
export interface EngineResult {
  readonly rows: unknown[][];
  readonly fields: { name: string; type: number }[];
  readonly affected: number;
}

export interface Engine {
  query(text: string, parameters: readonly unknown[]): Promise<EngineResult>;
  script(text: string): Promise<void>;
  /** The whole data folder as a compressed archive, taken between two statements. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const asText = (value: string): string => value;
const parsers = {
  [typeNumbers.date]: asText,
  [typeNumbers.timestamptz]: asText,
  [typeNumbers.numeric]: asText,
  [typeNumbers.int8]: Number,
};

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
    parsers,
    relaxedDurability: false,
    ...(folder === null ? {} : { fs: new DurableNodeFS(folder) }),
    ...(archive === undefined ? {} : { loadDataDir: new Blob([new Uint8Array(archive)]) }),
  };
  const pg = await PGlite.create(options);
  return {
    async query(text, parameters) {
      const result = await pg.query<unknown[]>(text, [...parameters], {
        rowMode: 'array',
        parsers,
      });
      return {
        rows: result.rows,
        fields: result.fields.map((field) => ({ name: field.name, type: field.dataTypeID })),
        affected: result.affectedRows ?? 0,
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
