import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Name under dist/server/ -> source. The names are fixed: other processes and threads start them. */
const entries = {
  main: 'src/main.ts',
  cli: 'src/cli/main.ts',
  'pglite-worker': 'src/platform/db/pglite-worker.ts',
  'voice-worker': 'src/platform/voice/voice-worker.ts',
};

/** The server in a few files, so that it starts quickly; packages stay in node_modules. */
export default defineConfig({
  root: path('.'),
  publicDir: false,
  ssr: { external: true, target: 'node' },
  build: {
    ssr: true,
    outDir: path('dist/server'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(entries)
          .map(([name, file]) => [name, path(file)] as const)
          .filter(([, file]) => existsSync(file)),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
