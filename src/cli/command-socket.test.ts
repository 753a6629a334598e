import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok, refuse } from '../kernel/result.ts';
import { askServer, commandSocketPath, serveCommands } from './command-socket.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'connecta-socket-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const handlers = {
  echo: async (args: object) => ok(args),
  no: async () => refuse('not-allowed', { name: 'x' }),
  broken: () => Promise.reject(new Error('as it happens')),
};

test('asks, is refused, and is told of what failed', async () => {
  const path = commandSocketPath(folder);
  const errors: unknown[] = [];
  const server = await serveCommands(path, handlers, (error) => errors.push(error));
  expect(await askServer(path, 'echo', { a: 1, b: 'ç' })).toEqual(ok({ a: 1, b: 'ç' }));
  expect(await askServer(path, 'no', {})).toEqual(refuse('not-allowed', { name: 'x' }));
  expect(await askServer(path, 'broken', {})).toMatchObject({
    refusal: { code: 'command-failed' },
  });
  expect(errors).toHaveLength(1);
  for (const name of ['unheard', 'toString', '__proto__']) {
    expect(await askServer(path, name, {})).toMatchObject({ refusal: { code: 'unknown-command' } });
  }
  await server.close();
  expect(existsSync(path)).toBe(false);
});

test('only the owner may open the socket', async () => {
  const path = commandSocketPath(folder);
  const server = await serveCommands(path, handlers);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await server.close();
});

test('nobody there is null, also when a killed server left its socket', async () => {
  const path = commandSocketPath(folder);
  expect(await askServer(path, 'echo', {})).toBeNull();
  const program = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`;
  spawnSync(process.execPath, ['--eval', program]);
  expect(existsSync(path)).toBe(true);
  expect(await askServer(path, 'echo', {})).toBeNull();
  const server = await serveCommands(path, handlers);
  expect(await askServer(path, 'echo', {})).toEqual(ok({}));
  await server.close();
});

test('a second server on the same folder is an error, and the first goes on', async () => {
  const path = commandSocketPath(folder);
  const server = await serveCommands(path, handlers);
  await expect(serveCommands(path, handlers)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(await askServer(path, 'echo', {})).toEqual(ok({}));
  await server.close();
});

test('nonsense and endless requests do no harm', async () => {
  const path = commandSocketPath(folder);
  const server = await serveCommands(path, handlers);
  const answer = await new Promise<string>((done) => {
    const socket = createConnection(path, () => socket.write('not json\n'));
    socket.on('data', (text) => done(String(text)));
  });
  expect(JSON.parse(answer)).toMatchObject({ ok: false });
  const endless = createConnection(path, () => endless.write('x'.repeat(200_000)));
  endless.on('error', () => undefined);
  expect(await askServer(path, 'echo', { still: true })).toEqual(ok({ still: true }));
  endless.destroy();
  await server.close();
});

test('a long path moves to a short one', () => {
  const long = join(folder, 'a'.repeat(120));
  expect(Buffer.byteLength(commandSocketPath(long))).toBeLessThanOrEqual(100);
  expect(commandSocketPath(long)).toBe(commandSocketPath(long));
  expect(commandSocketPath(long)).not.toBe(commandSocketPath(`${long}b`));
});
