import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { buildStyles } from '../../tools/build-styles.mjs';
import { assetsFor, type Assets, type Surface } from '../../src/web/design/assets.ts';
import { renderDesignPage } from '../../src/web/design/design-page.tsx';

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

export interface DesignServer {
  origin: string;
  assets: (surface: Surface) => Assets;
  close: () => Promise<void>;
}

/** Serves /design and the built assets alone; `extra` answers other addresses (true = answered). */
export async function serveDesign(
  extra: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<DesignServer> {
  const folder = mkdtempSync(join(tmpdir(), 'connecta-design-'));
  const manifest = await buildStyles(folder);
  const assets = (surface: Surface) => assetsFor(surface, manifest, '/assets');
  const server = createServer((request, response) => {
    if (extra(request, response)) return;
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = Object.values(manifest).find((name) => url.pathname === `/assets/${name}`);
    if (file !== undefined) {
      response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'text/plain');
      response.end(readFileSync(join(folder, file)));
      return;
    }
    const page = renderDesignPage({
      view: url.searchParams.get('view') ?? '',
      theme: url.searchParams.get('theme') ?? undefined,
      assets,
    });
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html>${renderToStaticMarkup(page)}`);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    assets,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          rmSync(folder, { recursive: true });
          done();
        });
      }),
  };
}
