import pg from 'pg';
import { inProcessSignals } from './in-process.ts';
import type { Signals } from './signals.ts';

const channel = 'connecta';
/** NOTIFY inside the writing transaction would serialise all commits; so: after, and gathered. */
const gatherMs = 25;
/** A payload of NOTIFY must stay under 8,000 bytes. */
const mostTopics = 80;

/** Signals between nodes through one PostgreSQL. Reconnects by itself; what is lost meanwhile heals. */
export function postgresSignals(url: string, onError: (error: Error) => void): Signals {
  const local = inProcessSignals();
  const sender = new pg.Pool({ connectionString: url, max: 1 });
  sender.on('error', onError);
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let listener: pg.Client | null = null;
  let closed = false;

  const flush = (): void => {
    timer = null;
    const topics = [...gathered];
    gathered.clear();
    for (let start = 0; start < topics.length; start += mostTopics) {
      const payload = topics.slice(start, start + mostTopics).join('\n');
      sender.query('SELECT pg_notify($1, $2)', [channel, payload]).catch(onError);
    }
  };

  const listen = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', onError);
    client.on('end', () => {
      if (!closed) setTimeout(() => void listen().catch(onError), 1000).unref();
    });
    client.on('notification', ({ payload }) => {
      for (const topic of (payload ?? '').split('\n')) if (topic !== '') local.publish(topic);
    });
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    listener = client;
  };
  listen().catch((error: unknown) => {
    onError(error as Error);
    if (!closed) setTimeout(() => void listen().catch(onError), 1000).unref();
  });

  return {
    publish(topic) {
      gathered.add(topic);
      timer ??= setTimeout(flush, gatherMs);
    },
    subscribe: local.subscribe,
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await listener?.end();
      await sender.end();
      await local.close();
    },
  };
}
