import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/package-root.ts';

export interface RunningServer {
  readonly origin: string;
  readonly dataFolder: string;
  readonly pid: number;
  /** From the start of the process to the first good answer of /healthz, ms. */
  readonly readyAfter: number;
  /** All that it has said so far, on both outputs. */
  logs(): string;
  /** Ctrl-C; resolves with the exit code. The data folder stays until `remove`. */
  stop(): Promise<number | null>;
  /** As a power cut would: SIGKILL. */
  kill(): Promise<void>;
  /** Runs the command line beside the server and reads its one JSON object. */
  command(...words: string[]): Promise<Record<string, unknown>>;
  /** Stops, and removes the data folder if it was made here. */
  remove(): Promise<void>;
}

export interface ServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** An existing data folder; without one a new one is made, and removed at the end. */
  readonly dataFolder?: string;
}

/** Patience for a first start on a busy machine: the database is made then. */
const longestStart = 120_000;

/** Starts the built server (`npm run build` first) on a free port with a data folder of its own. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const program = join(packageRoot(), 'dist/server/main.js');
  if (!existsSync(program)) throw new Error('dist/server/main.js is missing: run npm run build');
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'connecta-server-'));
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const env = {
    ...process.env,
    PORT: String(port),
    PUBLIC_URL: origin,
    CONNECTA_DATA: dataFolder,
    ...options.env,
  };
  const start = performance.now();
  const child = spawn(process.execPath, [program], {
    cwd: packageRoot(),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  try {
    await untilHealthy(origin, child, () => said);
  } catch (error) {
    await end('SIGKILL');
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    throw error;
  }
  return {
    origin,
    dataFolder,
    pid: child.pid ?? 0,
    readyAfter: performance.now() - start,
    logs: () => said,
    stop: () => end('SIGINT'),
    kill: async () => void (await end('SIGKILL')),
    command: (...words) => runCommand(words, env),
    remove: async () => {
      await end('SIGINT');
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(
  origin: string,
  child: ChildProcess,
  said: () => string,
): Promise<void> {
  const limit = performance.now() + longestStart;
  while (performance.now() < limit) {
    if (child.exitCode !== null) throw new Error(`the server ended at once:\n${said()}`);
    const patience = AbortSignal.timeout(1_000);
    const answer = await fetch(`${origin}/healthz`, { signal: patience }).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`the server did not become healthy:\n${said()}`);
}

function runCommand(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Record<string, unknown>> {
  const program = join(packageRoot(), 'dist/server/cli.js');
  const child = spawn(process.execPath, [program, ...words, '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  return new Promise((done, fail) => {
    child.on('exit', () => {
      try {
        done(JSON.parse(output) as Record<string, unknown>);
      } catch {
        fail(new Error(`not one JSON object: ${output}${complaints}`));
      }
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
