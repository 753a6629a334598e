import { connect } from '@nats-io/transport-node';
import { inProcessSignals } from './in-process.ts';
import type { Signals } from './signals.ts';

const subject = 'connecta.signals';

/** Signals between nodes through NATS; its client reconnects by itself. */
export async function natsSignals(url: string, onError: (error: Error) => void): Promise<Signals> {
  const local = inProcessSignals();
  const connection = await connect({ servers: url, maxReconnectAttempts: -1, name: 'connecta' });
  const subscription = connection.subscribe(subject);
  const read = async (): Promise<void> => {
    for await (const message of subscription) local.publish(message.string());
  };
  read().catch(onError);
  return {
    publish: (topic) => connection.publish(subject, topic),
    subscribe: (listener) => local.subscribe(listener),
    async close() {
      await connection.drain();
      await local.close();
    },
  };
}
