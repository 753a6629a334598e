import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { postgresSignals } from './postgres.ts';

const url = process.env['DATABASE_URL'];
const reason = url === undefined ? ' (SKIPPED: DATABASE_URL is not set)' : '';
const patience = { timeout: 15_000, interval: 50 };

test.skipIf(url === undefined)(
  `two nodes hear each other, also after the server has cut the line${reason}`,
  async () => {
    const errors: Error[] = [];
    const down = postgresSignals(
      'postgres://127.0.0.1:1/nobody',
      (error) => void errors.push(error),
    );
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(1), patience);
    await down.close();
    errors.length = 0;
    const one = postgresSignals(String(url), (error) => void errors.push(error));
    const two = postgresSignals(String(url), (error) => void errors.push(error));
    const heard: string[] = [];
    two.subscribe((topic) => void heard.push(topic));

    await vi.waitFor(() => {
      one.publish('first'); // lossy: said again until the other one listens
      expect(heard).toContain('first');
    }, patience);

    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'connecta-signals'`,
    );
    await admin.end();
    await vi.waitFor(() => {
      one.publish('second');
      expect(heard).toContain('second');
    }, patience);
    expect(errors.length).toBeGreaterThan(0);

    await one.close();
    await two.close();
  },
);

test.skipIf(url === undefined)(
  `a hundred topics of one moment all arrive, each once${reason}`,
  async () => {
    const signals = postgresSignals(String(url), () => undefined);
    const heard: string[] = [];
    signals.subscribe((topic) => void heard.push(topic));
    await vi.waitFor(() => {
      signals.publish('ready');
      expect(heard).toContain('ready');
    }, patience);
    const topics = Array.from({ length: 100 }, (_, index) => `ticket:${String(index)}`);
    for (const topic of [...topics, ...topics]) signals.publish(topic);
    await vi.waitFor(() => expect(heard).toContain('ticket:99'), patience);
    expect(heard.filter((topic) => topic !== 'ready').sort()).toEqual([...topics].sort());
    await signals.close();
  },
);
