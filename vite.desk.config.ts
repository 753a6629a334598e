import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The staff desk, served by our own server under /desk/. In development: DESK_API=http://localhost:8080. */
export default defineConfig({
  root: fileURLToPath(new URL('src/web/desk', import.meta.url)),
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/desk', import.meta.url)),
    emptyOutDir: true,
    // The content policy allows no data: addresses.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  server: { proxy: { '/api': process.env['DESK_API'] ?? 'http://localhost:8080' } },
});
