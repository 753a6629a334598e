import { expect, test } from 'vitest';
import { inProcessSignals } from './in-process.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('listeners hear each topic once for a turn, never inside the publisher', async () => {
  const signals = inProcessSignals();
  const heard: string[] = [];
  signals.subscribe((topic) => void heard.push(topic));
  for (const topic of ['work', 'work', 'site:a']) signals.publish(topic);
  expect(heard).toEqual([]);
  await turn();
  expect(heard).toEqual(['work', 'site:a']);
});

test('who has left hears nothing more; nobody hears after the close', async () => {
  const signals = inProcessSignals();
  const heard: string[] = [];
  const leave = signals.subscribe(() => void heard.push('first'));
  signals.subscribe(() => void heard.push('second'));
  leave();
  signals.publish('work');
  await turn();
  expect(heard).toEqual(['second']);
  await signals.close();
  signals.publish('work');
  await turn();
  expect(heard).toEqual(['second']);
});
