// Finds a Chromium for the journeys, or installs one: the machine's own, else Debian's package (as
// root), else Playwright's own download.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './machine.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of a Chromium that can be run; null when there is none. CONNECTA_CHROMIUM wins. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [process.env.CONNECTA_CHROMIUM ?? '', ...places, mac].find(canRun) ?? downloaded();
}

/** Playwright's own download, if it was made. */
function downloaded() {
  try {
    const program =
      "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))";
    const found = execFileSync(process.execPath, ['--eval', program], { encoding: 'utf8' }).trim();
    return canRun(found) ? found : null;
  } catch {
    return null;
  }
}

function canRun(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return file !== '';
  } catch {
    return false;
  }
}

/** As `findChromium`, installing one when there is none; null when that fails too. */
export async function ensureChromium(say = console.error) {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && canRun('/usr/bin/apt-get')) {
    say('Installing Chromium (Debian’s package)…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly('apt-get', ['update', '-q'], env);
    await runQuietly(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
      env,
    );
    const debian = findChromium();
    if (debian !== null) return debian;
  }
  say('Installing Chromium (Playwright’s own)…');
  const cli = 'node_modules/playwright-core/cli.js';
  await runQuietly(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
  return findChromium();
}
