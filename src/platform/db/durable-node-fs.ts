import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface EmulatedStream {
  readonly node: unknown;
  /** The host's descriptor; folders have none. */
  readonly nfd?: number;
}

interface EmscriptenModule {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: EmulatedStream) => number };
    realPath(node: unknown): string;
  };
}

/**
 * PGlite never fsyncs: it starts with `-F`, and the file layer it runs on has no fsync for files of
 * the host, so even `fsync=on` changes nothing (electric-sql/pglite #1107). This gives the emulated
 * streams an fsync that calls the host's, for folders too (their entries after a create or rename);
 * `pglite-engine.ts` leaves `-F` out and chooses `wal_sync_method=fsync`, since the emulated
 * `fdatasync` does not reach the file layer. Held by `durable-node-fs.test.ts` with strace; not
 * proven by a real power cut. Drop this file when upstream closes the issue.
 */
export class DurableNodeFS extends NodeFS {
  override async init(
    pg: Parameters<NodeFS['init']>[0],
    options: Parameters<NodeFS['init']>[1],
  ): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const addFsync = (module: unknown): void => {
      const { NODEFS } = module as EmscriptenModule;
      NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncFolderEntries(NODEFS.realPath(node));
        else fsyncSync(nfd);
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] },
    };
  }
}

function syncFolderEntries(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
