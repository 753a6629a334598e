import { startServer } from '../../tests/support/server.ts';
import { takeTicketsApart } from './take-tickets.ts';

export interface KilledServer {
  readonly acknowledged: number;
  /** Acknowledged tickets that the restarted server does not know. */
  readonly lost: number;
  /** Numbers given twice, before and after the kill together. */
  readonly twice: number;
  readonly restartSeconds: number;
}

/** SIGKILL in the middle of 1,000 tickets, a restart, and a question for each acknowledged one. */
export async function killDuringTickets(
  env: Readonly<Record<string, string>>,
  site: string,
): Promise<KilledServer> {
  const first = await startServer({ env });
  try {
    const { key } = (await first.command('key', 'create', '--name', 'bench')) as { key: string };
    const load = { origin: first.origin, key, site, count: 1_000, atOnce: 10 };
    const loading = takeTicketsApart(load);
    await untilTickets(first.origin, 300);
    await first.kill();
    const before = await loading;
    if (before.numbers.length >= load.count) throw new Error('the kill came after the last ticket');
    const second = await startServer({ env, dataFolder: first.dataFolder });
    try {
      let lost = 0;
      for (const [index, number] of before.numbers.entries()) {
        const shown = await fetch(`${second.origin}/api/v1/tickets/${number}`, {
          headers: {
            Authorization: `Bearer ${before.secrets[index] ?? ''}`,
            'X-Connecta-Key': key,
          },
        });
        if (!shown.ok) lost += 1;
      }
      const after = await takeTicketsApart({ ...load, origin: second.origin, count: 200 });
      const all = [...before.numbers, ...after.numbers];
      return {
        acknowledged: before.numbers.length,
        lost,
        twice: all.length - new Set(all).size,
        restartSeconds: second.readyAfter / 1000,
      };
    } finally {
      await second.stop();
    }
  } finally {
    await first.remove();
  }
}

/** Waits until the server says that it gave so many tickets; a kill that comes late proves nothing. */
async function untilTickets(origin: string, count: number): Promise<void> {
  for (let tries = 0; tries < 2_000; tries++) {
    const text = await fetch(`${origin}/metrics`).then((answer) => answer.text());
    const given = /_count\{[^}]*tickets[^}]*method="POST",status="201"\} (\d+)/.exec(text)?.[1];
    if (Number(given ?? 0) >= count) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`the server did not give ${count} tickets`);
}
