import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { commandHandlers } from './cli/command-handlers.ts';
import { commandSocketPath, serveCommands } from './cli/command-socket.ts';
import { createConnecta, type Connecta } from './composition.ts';
import { councilFolder } from './composition/council-folder.ts';
import { readConfig, type Config } from './config.ts';
import { parseClockStart, startClock } from './kernel/clock.ts';
import { ok, refuse, type Result } from './kernel/result.ts';
import { translator } from './locales/translate.ts';
import { readCouncilFiles } from './modules/council/read-council-files.ts';
import { sayProblem } from './modules/council/say-problem.ts';
import { migrate } from './platform/db/migrate.ts';
import { openDatabase, type OpenDatabase } from './platform/db/open-database.ts';
import { systemActor } from './platform/events/actor.ts';
import { packageRoot } from './platform/package-root.ts';
import { inProcessSignals } from './platform/signals/in-process.ts';
import { natsSignals } from './platform/signals/nats.ts';
import { postgresSignals } from './platform/signals/postgres.ts';
import { createLogger } from './platform/telemetry/logger.ts';
import { printWelcome, sayStartRefusal } from './start-words.ts';

/** Everybody's password in a demonstration council; shown at the start, refused anywhere else. */
const demonstrationPassword = 'demostracio-2026';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(): Promise<Result<{ stop(): Promise<void> }>> {
  const read = readConfig(process.env);
  if (!read.ok) return read;
  const config = read.value;
  const logger = createLogger(config.logLevel);
  const onError = (error: unknown): void => logger.error({ err: error }, 'platform');

  const server = createServer();
  // Until everything is ready, who comes is told to wait a moment.
  const notYet = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(503, { 'Retry-After': '2', 'Content-Type': 'text/plain' }).end('starting\n');
  };
  server.on('request', notYet);
  const port = await listen(server, config.port);
  if (!port.ok) return port;
  say('Opening the database…');
  const opened = await openDatabase({ ...config, onError });
  if (!opened.ok) return closing(server, opened);
  const database = opened.value;
  const closeAll = async <R>(result: R): Promise<R> => {
    await database.close();
    return closing(server, result);
  };
  const migrated = await migrate(database.source, join(packageRoot(), 'migrations'), (name) =>
    say(`Preparing ${name}…`),
  );
  if (!migrated.ok) return closeAll(migrated);

  const signals =
    config.natsUrl !== undefined
      ? await natsSignals(config.natsUrl, onError)
      : config.databaseUrl !== undefined
        ? postgresSignals(config.databaseUrl, onError)
        : inProcessSignals();
  const clock = startClock(await clockStart(config, database));
  const connecta = await createConnecta({ config, database, signals, clock, logger });
  const loaded = await loadCouncil(config, connecta);
  if (!loaded.ok) return closeAll(loaded);
  connecta.catalogue.warm();
  if (
    connecta.council.isLoaded() &&
    connecta.council.current().document.council.demonstration &&
    config.demonstration
  )
    await connecta.identity.ensureDemonstrationAccounts(demonstrationPassword);

  const background = connecta.start();
  server.off('request', notYet);
  const listener = getRequestListener(connecta.app.fetch);
  server.on('request', (request, response) => void listener(request, response));
  const commands = await serveCommands(
    commandSocketPath(config.dataFolder),
    handlersOf(connecta, database),
    onError,
  );
  await printWelcome(say, { config, connecta, clock, demonstrationPassword });

  return ok({
    async stop() {
      await commands.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await background.stop();
      await signals.close();
      await database.close();
    },
  });
}

async function clockStart(config: Config, database: OpenDatabase) {
  if (config.now === undefined) return undefined;
  const row = await database.db.selectFrom('council').select('time_zone').executeTakeFirst();
  return parseClockStart(config.now, row?.time_zone ?? (await timeZoneOfFiles(config)));
}

/** On the first start the database does not know the council's zone yet: its files do. */
async function timeZoneOfFiles(config: Config): Promise<string> {
  const folder = councilFolder(config.council);
  if (folder === null) return 'UTC';
  const { files } = await readCouncilFiles(folder);
  const council = files.find(({ path }) => path === 'council.yaml')?.content;
  const zone = (council as { timeZone?: unknown } | undefined)?.timeZone;
  return typeof zone === 'string' ? zone : 'UTC';
}

/** First start: the council's files become the database's. Later: only another council is refused. */
async function loadCouncil(config: Config, { council }: Connecta): Promise<Result<null>> {
  if (!config.demonstration && config.council === undefined) return ok(null);
  if (council.isLoaded() && config.council === undefined) return ok(null);
  const folder = councilFolder(config.council);
  if (folder === null) return refuse('unknown-council', { council: config.council ?? '' });
  if (!council.isLoaded()) say('Loading the council…');
  const started = await council.start(folder);
  if (started.ok) return ok(null);
  if ('problems' in started)
    for (const problem of started.problems) say(sayProblem(translator('en'), problem));
  return started;
}

function handlersOf({ council, identity }: Connecta, { source, dump }: OpenDatabase) {
  return commandHandlers({
    council,
    source,
    dump,
    createKey: (name) => identity.keys.create(name, systemActor),
    resetAccount: (userName, language) => identity.resetAccount(userName, systemActor, language),
  });
}

function listen(server: Server, port: number): Promise<Result<number, 'port-in-use'>> {
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      done(refuse('port-in-use', { port, reason: error.code ?? '' })),
    );
    server.once('listening', () => done(ok(port)));
    server.listen(port);
  });
}

function closing<R>(server: Server, result: R): R {
  server.closeAllConnections();
  server.close();
  return result;
}

const started = await start();
if (!started.ok) {
  process.stderr.write(`${sayStartRefusal(started.refusal)}\n`);
  process.exit(1);
}
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    started.value.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
