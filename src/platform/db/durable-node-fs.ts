import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface EmscriptenModule {
  readonly NODEFS: { readonly stream_ops: { fsync?: (stream: { nfd?: number }) => number } };
}

/**
 * PGlite never fsyncs: it starts with `-F`, and the file layer it runs on has no fsync for files of
 * the host, so even `fsync=on` changes nothing (electric-sql/pglite #1107). This gives the emulated
 * streams an fsync that calls the host's; `pglite-engine.ts` leaves `-F` out and chooses
 * `wal_sync_method=fsync`, since the emulated `fdatasync` does not reach the file layer.
 * Not covered: directory entries after a rename. Drop this file when upstream closes the issue.
 */
export class DurableNodeFS extends NodeFS {
  override async init(
    pg: Parameters<NodeFS['init']>[0],
    options: Parameters<NodeFS['init']>[1],
  ): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const addFsync = (module: unknown): void => {
      (module as EmscriptenModule).NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fsyncSync(nfd);
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] },
    };
  }
}
