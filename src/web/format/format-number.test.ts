import { expect, test } from 'vitest';
import { dialled, formatMoney, formatPhone, formatRange } from './format-number.ts';

test('money with its decimals and a hard space', () => {
  expect(formatMoney(1240, 'ca')).toBe('12,40\u00A0€');
  expect(formatMoney(1240, 'es')).toBe('12,40\u00A0€');
  expect(formatMoney(1240, 'en')).toBe('€12.40');
});

test('telephone numbers in groups that people can say', () => {
  expect(formatPhone('010')).toBe('010');
  expect(formatPhone('900000010')).toBe('900\u00A0000\u00A0010');
  expect(formatPhone('+34930000000')).toBe('+34\u00A0930\u00A0000\u00A0000');
  expect(formatPhone('+351 200 000 000')).toBe('+351\u00A0200\u00A0000\u00A0000');
  expect(dialled('+351 200 000 000')).toBe('+351200000000');
});

test('a range is one number when both ends are the same', () => {
  expect(formatRange(10, 20, 'ca')).toMatch(/^10.20$/u);
  expect(formatRange(5, 5, 'ca')).toBe('5');
});
