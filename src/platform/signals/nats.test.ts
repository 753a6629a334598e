import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { natsSignals } from './nats.ts';

const server = ['nats-server', '/usr/sbin/nats-server'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const reason = server === undefined ? ' (SKIPPED: nats-server is not installed)' : '';
const patience = { timeout: 15_000, interval: 50 };

test.skipIf(server === undefined)(
  `two nodes hear each other through NATS, also after it was restarted${reason}`,
  async () => {
    const port = await freePort();
    const url = `nats://127.0.0.1:${String(port)}`;
    let broker = await startBroker(port);
    const failures: Error[] = [];
    const one = await natsSignals(url, (error) => void failures.push(error));
    const two = await natsSignals(url, (error) => void failures.push(error));
    const heard: string[] = [];
    two.subscribe((topic) => void heard.push(topic));
    const reaches = (topic: string) =>
      vi.waitFor(() => {
        one.publish(topic); // lossy: said again until the other one listens
        expect(heard).toContain(topic);
      }, patience);

    await reaches('first');
    await broker.stop();
    broker = await startBroker(port);
    await reaches('second');

    await one.close();
    await two.close();
    await broker.stop();
    expect(failures).toEqual([]);
  },
  60_000,
);

async function startBroker(port: number): Promise<{ stop(): Promise<void> }> {
  const child = spawn(String(server), ['-a', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await vi.waitFor(() => expect(log).toContain('Server is ready'), patience);
  return {
    async stop() {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
