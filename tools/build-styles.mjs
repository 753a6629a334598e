// Builds dist/public/: the style bundles, the enhancement scripts, font and favicon, with hashed
// names, a manifest ({ "public.css": "public.<hash>.css", ... }) and .br/.gz beside each text file.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = new URL('../', import.meta.url);
const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, root));

const styles = 'src/web/design/styles';
/** Name in the manifest -> source. */
const entries = {
  'public.css': `${styles}/public.css`,
  'kiosk.css': `${styles}/kiosk.css`,
  'screen.css': `${styles}/screen.css`,
  'staff.css': `${styles}/staff.css`,
  'design.css': `${styles}/design.css`,
  'enhance.js': 'src/web/public/enhance.ts',
  'screen.js': 'src/web/public/screen.ts',
};

/** Builds everything into `outDir` and returns the manifest. */
export async function buildStyles(outDir = path('dist/public')) {
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root: path('.'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      manifest: 'vite.json',
      target: 'es2022',
      cssMinify: 'lightningcss',
      cssTarget: ['chrome107', 'firefox110', 'safari16'],
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name.replace('.', '-'), path(file)]),
        ),
        output: {
          entryFileNames: '[name].[hash].js',
          chunkFileNames: '[name].[hash].js',
          assetFileNames: '[name].[hash][extname]',
        },
      },
    },
  });
  const manifest = await readableManifest(outDir);
  for (const file of readdirSync(outDir)) compress(`${outDir}/${file}`);
  return manifest;
}

async function readableManifest(/** @type {string} */ outDir) {
  const built = JSON.parse(readFileSync(`${outDir}/vite.json`, 'utf8'));
  rmSync(`${outDir}/vite.json`);
  /** @type {Record<string, string>} */
  const manifest = {};
  for (const [name, source] of Object.entries(entries)) {
    manifest[name] = built[source].file;
  }
  for (const entry of Object.values(built)) {
    if (/latin-wght/.test(entry.file)) manifest['font.woff2'] = entry.file;
    // What both scripts share.
    if (entry.name === 'live') manifest['live.js'] = entry.file;
  }
  const icon = readFileSync(path('src/web/design/favicon.svg'));
  const hash = createHash('sha256').update(icon).digest('hex').slice(0, 8);
  manifest['favicon.svg'] = `favicon.${hash}.svg`;
  writeFileSync(`${outDir}/favicon.${hash}.svg`, icon);
  writeFileSync(`${outDir}/manifest.json`, JSON.stringify(manifest, null, 2));
  return manifest;
}

function compress(/** @type {string} */ file) {
  if (!/\.(css|js|svg)$/.test(file)) return;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(path('dist'), { recursive: true });
  console.log(JSON.stringify(await buildStyles(), null, 2));
}
