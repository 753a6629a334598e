import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateWait, roundRange } from './estimate-wait.ts';

const shape = fc.record({
  mean: fc.double({ min: 1, max: 30, noNaN: true }),
  cv: fc.double({ min: 0.2, max: 1.5, noNaN: true }),
});

test('a range is ordered, never negative, and null only when no position is open', () => {
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 20 }), fc.nat(5), (ahead, open) => {
      const range = estimateWait({ ahead, positions: Array.from({ length: open }, () => null) });
      if (open === 0) expect(range).toBeNull();
      else {
        expect(range).not.toBeNull();
        expect(range?.from).toBeGreaterThanOrEqual(0);
        expect(range?.to).toBeGreaterThanOrEqual(range?.from ?? 0);
        expect(range?.to).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

test('nobody ahead and a free position: within a minute', () => {
  expect(estimateWait({ ahead: [], positions: [null] })).toEqual({ from: 0, to: 1 });
});

test('the range holds the exact answer where there is one: n people of mean m on one position', () => {
  const ahead = Array.from({ length: 16 }, () => ({ mean: 4, cv: 0.6 }));
  const range = estimateWait({ ahead, positions: [null] });
  // Sum of 16: mean 64, standard deviation 9.6; P10–P90 about 52–76.
  expect(range).toEqual({ from: 50, to: 80 });
});

test('ranges are said to one minute under five and to five minutes over', () => {
  expect(roundRange(2.3, 4.1)).toEqual({ from: 2, to: 5 });
  expect(roundRange(8.2, 18.6)).toEqual({ from: 5, to: 20 });
  expect(roundRange(0, 0)).toEqual({ from: 0, to: 1 });
});
