import { createHash } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { refuse, type Result } from '../kernel/result.ts';

/**
 * The command line beside a running server: it asks the server through a socket in the data folder,
 * because only one process may have the embedded database. One line of JSON each way. Who may open
 * the socket (its owner; file mode 0600) may do all that the commands do.
 */
export type CommandArguments = Readonly<Record<string, string | number | boolean | null>>;
export type CommandHandlers = Readonly<
  Record<string, (args: CommandArguments) => Promise<Result<unknown>>>
>;

/** Where the socket of a data folder is. The system allows about 100 bytes; a longer path moves. */
export function commandSocketPath(dataFolder: string): string {
  const inFolder = join(resolve(dataFolder), 'connecta.sock');
  if (Buffer.byteLength(inFolder) <= 100) return inFolder;
  const name = createHash('sha256').update(inFolder).digest('hex').slice(0, 16);
  return join(tmpdir(), `connecta-${name}.sock`);
}

const longestRequest = 64 * 1024;

/** Serves the handlers until `close`. A socket left by a killed process is replaced. */
export async function serveCommands(
  path: string,
  handlers: CommandHandlers,
  onError: (error: unknown) => void = () => undefined,
): Promise<{ close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // The asker went away: nobody is left to tell.
    socket.on('error', () => socket.destroy());
    readLine(socket)
      .then((line) => answer(line, handlers, onError))
      .then((result) => socket.end(`${JSON.stringify(result)}\n`))
      .catch((error: unknown) => {
        socket.destroy();
        onError(error);
      });
  });
  await listen(server, path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || (await connect(path)) !== null) throw error;
    rmSync(path);
    await listen(server, path);
  });
  return {
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Asks the server of a data folder; null when none runs. */
export async function askServer(
  path: string,
  command: string,
  args: CommandArguments,
): Promise<Result<unknown> | null> {
  const socket = await connect(path);
  if (socket === null) return null;
  try {
    socket.write(`${JSON.stringify({ command, args })}\n`);
    return JSON.parse(await readLine(socket, Infinity)) as Result<unknown>;
  } finally {
    socket.destroy();
  }
}

async function answer(
  line: string,
  handlers: CommandHandlers,
  onError: (error: unknown) => void,
): Promise<Result<unknown>> {
  try {
    const { command, args } = JSON.parse(line) as { command: string; args: CommandArguments };
    const handler = Object.hasOwn(handlers, command) ? handlers[command] : undefined;
    return handler === undefined ? refuse('unknown-command', { command }) : await handler(args);
  } catch (error) {
    onError(error);
    return refuse('command-failed', { reason: error instanceof Error ? error.message : '' });
  }
}

/** The file is private from its first moment: made under a mask, then set for good. */
function listen(server: Server, path: string): Promise<void> {
  const mask = process.umask(0o177);
  const listening = new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(path, () => {
      server.off('error', fail);
      chmodSync(path, 0o600);
      done();
    });
  });
  process.umask(mask);
  return listening;
}

function connect(path: string): Promise<Socket | null> {
  return new Promise((done, fail) => {
    const socket = createConnection(path, () => done(socket));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const nobody = ['ENOENT', 'ECONNREFUSED', 'ENOTDIR'].includes(error.code ?? '');
      if (nobody) done(null);
      else fail(error);
    });
  });
}

function readLine(socket: Socket, longest = longestRequest): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) done(text.slice(0, text.indexOf('\n')));
      else if (text.length > longest) fail(new Error('the request is too long'));
    });
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('the connection ended before the answer')));
  });
}
