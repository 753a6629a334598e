import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTicketNumber, parseTicketNumber } from './ticket-number.ts';

test('what is printed can be read back, however it is typed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('C', 'R', 'T', 'V'),
      fc.integer({ min: 1, max: 99_999 }),
      (letter, number) => {
        const text = formatTicketNumber({ letter, number });
        expect(parseTicketNumber(text)).toEqual({ letter, number });
        expect(parseTicketNumber(text.toLowerCase().replace(' ', ''))).toEqual({ letter, number });
      },
    ),
  );
});

test('three figures at least, more when the day is long', () => {
  expect(formatTicketNumber({ letter: 'R', number: 7 })).toBe('R 007');
  expect(formatTicketNumber({ letter: 'R', number: 1000 })).toBe('R 1000');
});

test.each(['', 'R', '118', 'R 000', 'RR 118', 'R 1a'])('%j is no ticket number', (text) => {
  expect(parseTicketNumber(text)).toBeNull();
});
