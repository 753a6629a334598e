import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaver, type SaveState } from './saver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function stand(answers: (() => Promise<void>)[]) {
  const sent: string[] = [];
  const told: SaveState[] = [];
  const saver = createSaver<string>({
    delay: 800,
    retry: 4000,
    send: (value) => {
      sent.push(value);
      return (answers.shift() ?? (() => Promise.resolve()))();
    },
    again: (error) => error instanceof TypeError,
    tell: (state) => told.push(state),
  });
  return { saver, sent, told };
}

test('what is typed within the rest is sent once, as it stands at the end', async () => {
  const { saver, sent, told } = stand([]);
  saver.set('V');
  saver.set('Vi');
  saver.set('Viu');
  await vi.advanceTimersByTimeAsync(800);
  expect(sent).toEqual(['Viu']);
  expect(told).toEqual(['saving', 'saved']);
});

test('what is typed while sending goes after it, in order', async () => {
  let finish = () => {};
  const { saver, sent } = stand([() => new Promise<void>((done) => (finish = done))]);
  saver.set('first');
  await vi.advanceTimersByTimeAsync(800);
  saver.set('second');
  const all = saver.flush();
  finish();
  expect(await all).toBe(true);
  expect(sent).toEqual(['first', 'second']);
});

test('without an answer it tries again and says so', async () => {
  const { saver, sent, told } = stand([() => Promise.reject(new TypeError('lost'))]);
  saver.set('kept');
  expect(await saver.flush()).toBe(false);
  expect(told).toEqual(['saving', 'unsaved']);
  await vi.advanceTimersByTimeAsync(4000);
  expect(sent).toEqual(['kept', 'kept']);
  expect(told.at(-1)).toBe('saved');
});

test('a refusal is told once and not repeated', async () => {
  const { saver, sent, told } = stand([() => Promise.reject(new Error('ended'))]);
  saver.set('late');
  expect(await saver.flush()).toBe(false);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toEqual(['late']);
  expect(told).toEqual(['saving', 'refused']);
});

test('closing sends what waits', async () => {
  const { saver, sent } = stand([]);
  saver.set('last words');
  saver.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['last words']);
});
