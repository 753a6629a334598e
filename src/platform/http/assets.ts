import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { Hono } from 'hono';
import type { AppEnv } from './app-env.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.json': 'application/json',
  '.png': 'image/png',
};

interface Asset {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer> | null;
}

/**
 * Built files, read once and kept (they are few and small), with the compressed copy beside them.
 * Names carry a hash, so they may be kept for ever; pages without one are asked for again.
 */
export function builtFiles(base: string, folder: string, fallback?: string): Hono<AppEnv> {
  const known = new Map<string, Asset | null>();
  const load = (name: string): Asset | null => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const file = join(folder, normalize(`/${name}`));
    const asset =
      existsSync(file) && statSync(file).isFile()
        ? {
            type: types[extname(file)] ?? 'application/octet-stream',
            plain: new Uint8Array(readFileSync(file)),
            brotli: existsSync(`${file}.br`) ? new Uint8Array(readFileSync(`${file}.br`)) : null,
          }
        : null;
    if (asset !== null) known.set(name, asset);
    return asset;
  };
  const app = new Hono<AppEnv>();
  app.get(`${base}/*`, (c, next) => {
    const name = decodeURIComponent(c.req.path.slice(base.length + 1));
    const asset =
      load(name) ?? (fallback === undefined || extname(name) !== '' ? null : load(fallback));
    if (asset === null) return next();
    const hashed = /[.-][\w-]{8,}\.\w+$/.test(name);
    const headers = {
      'Content-Type': asset.type,
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
    };
    if (asset.brotli !== null && /\bbr\b/.test(c.req.header('accept-encoding') ?? ''))
      return c.body(asset.brotli, 200, { ...headers, 'Content-Encoding': 'br' });
    return c.body(asset.plain, 200, headers);
  });
  return app;
}
