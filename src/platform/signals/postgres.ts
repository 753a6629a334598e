import pg from 'pg';
import { inProcessSignals } from './in-process.ts';
import type { Signals } from './signals.ts';

const channel = 'connecta';
/** NOTIFY inside the writing transaction would serialise all commits; so: after, and gathered. */
const gatherMs = 25;
/** A payload of NOTIFY must stay under 8,000 bytes. */
const mostTopics = 80;
const reconnectMs = 1000;

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

  // One listening connection at a time: a lost or refused one always says `end`, and only that
  // brings the next, so that nobody hears twice.
  const listen = (): void => {
    const client = new pg.Client({ connectionString: url, application_name: 'connecta-signals' });
    listener = client;
    client.on('error', onError);
    client.on('end', () => {
      if (!closed) setTimeout(listen, reconnectMs).unref();
    });
    client.on('notification', ({ payload }) => {
      for (const topic of (payload ?? '').split('\n')) if (topic !== '') local.publish(topic);
    });
    client
      .connect()
      .then(() => client.query(`LISTEN ${channel}`))
      .catch((error: unknown) => {
        if (!closed) onError(error instanceof Error ? error : new Error(String(error)));
        return client.end();
      })
      .catch(onError);
  };
  listen();

  return {
    publish(topic) {
      gathered.add(topic);
      timer ??= setTimeout(flush, gatherMs);
    },
    subscribe: (hear) => local.subscribe(hear),
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await listener?.end();
      await sender.end();
      await local.close();
    },
  };
}
