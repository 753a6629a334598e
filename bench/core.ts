import { killDuringTickets } from './core/killed-server.ts';
import { measurePage } from './core/public-page.ts';
import { takeTicketsApart } from './core/take-tickets.ts';
import { ticketToOffer } from './core/ticket-to-offer.ts';
import { cpuSeconds, residentMegabytes } from './core/usage.ts';
import { quantile, reportFigures, type Figure } from './figures.ts';
import { startServer } from '../tests/support/server.ts';

/**
 * The figures that the first person attended must keep, over real HTTP on the embedded database of
 * a started server with the demonstration council on a working morning.
 * Run: npm run bench -- core [--json] [--save]
 */
const env = { CONNECTA_NOW: '2026-11-24T10:30', COUNCIL: '', DATABASE_URL: '', NATS_URL: '' };
const progress = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
const atMost = (value: number) => ({ is: '<=', value }) as const;
const atLeast = (value: number) => ({ is: '>=', value }) as const;
const figures: Figure[] = [];
const add = (name: string, value: number, unit: string, target?: Figure['target']): void =>
  void figures.push({ name, value, unit, ...(target === undefined ? {} : { target }) });

progress('First start…');
const first = await startServer({ env });
add('first start, database made', first.readyAfter / 1000, 's', atMost(15));
await first.stop();
progress('Second start…');
const server = await startServer({ env, dataFolder: first.dataFolder });
try {
  add('second start', server.readyAfter / 1000, 's', atMost(3));
  await new Promise((done) => setTimeout(done, 5_000));
  add('memory idle', residentMegabytes(server.pid), 'MB', atMost(350));

  const staff = signInsOf(first.logs());
  const { key } = (await server.command('key', 'create', '--name', 'bench')) as { key: string };
  progress('Ticket to offer…');
  const offers = await ticketToOffer(server, staff, key, 60);
  add('ticket to offer p50', quantile(offers, 0.5), 'ms');
  add('ticket to offer p95', quantile(offers, 0.95), 'ms', atMost(300));

  progress('Public page…');
  const page = await measurePage(server.origin, '/ca');
  add('public page over the wire', page.wireKilobytes, 'KB', atMost(50));
  add('public page, server time p95', page.serverMillisecondsP95, 'ms', atMost(10));

  progress('Tickets…');
  const site = siteOf(first.logs());
  const load = { origin: server.origin, key, site, atOnce: 16 };
  await takeTicketsApart({ ...load, count: 200 });
  const before = cpuSeconds(server.pid);
  const taken = await takeTicketsApart({ ...load, count: 2_000 });
  const cpu = cpuSeconds(server.pid) - before;
  add('tickets accepted', taken.numbers.length / taken.seconds, '/s', atLeast(250));
  add('ticket p95', quantile(taken.milliseconds, 0.95), 'ms');
  add('tickets refused', taken.refused, '', atMost(0));
  add('CPU of a ticket', (cpu * 1000) / Math.max(1, taken.numbers.length), 'ms');
  add('memory after', residentMegabytes(server.pid), 'MB', atMost(500));

  progress('Killed during tickets…');
  const killed = await killDuringTickets(env, site);
  add('acknowledged before the kill', killed.acknowledged, '');
  add('acknowledged and lost', killed.lost, '', atMost(0));
  add('numbers given twice', killed.twice, '', atMost(0));
  add('start after the kill', killed.restartSeconds, 's');
} finally {
  await server.stop();
  await first.remove();
}
reportFigures('core', figures);

/** The demonstration's sign-in, as the server prints it for people. */
function signInsOf(logs: string): { user: string; password: string } {
  const password = /password: (\S+)/.exec(logs)?.[1];
  const user = /^\s+(\S+)\s+citizen-assistance-manager$/m.exec(logs)?.[1];
  if (password === undefined || user === undefined)
    throw new Error(`no demonstration sign-in printed:\n${logs}`);
  return { user, password };
}

function siteOf(logs: string): string {
  const site = /turn\?site=([\w-]+)/.exec(logs)?.[1];
  if (site === undefined) throw new Error(`no site printed:\n${logs}`);
  return site;
}
