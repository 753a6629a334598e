import { expect, test } from 'vitest';
import { formatExactTime, formatHours, formatTime, timeOfText } from './format-time.ts';

const at = timeOfText;

test('hours as each language says them', () => {
  expect(formatTime(at('18:00'), 'ca')).toBe('18.00');
  expect(formatTime(at('09:30'), 'ca')).toBe('9.30');
  expect(formatTime(at('18:00'), 'es')).toBe('18:00');
  expect(formatTime(at('18:00'), 'en')).toBe('6\u00A0pm');
  expect(formatTime(at('09:30'), 'en')).toBe('9:30\u00A0am');
  expect(formatTime(at('00:05'), 'en')).toBe('12:05\u00A0am');
  expect(formatTime(at('12:00'), 'en')).toBe('12\u00A0pm');
});

test('a language the house does not write follows its own rules', () => {
  expect(formatTime(at('09:30'), 'pt')).toBe('09:30');
});

test('stretches of hours lose their zeros', () => {
  expect(formatHours(at('09:00'), at('18:00'), 'ca')).toBe('de\u00A09 a\u00A018\u00A0h');
  expect(formatHours(at('08:30'), at('18:00'), 'ca')).toBe('de\u00A08.30 a\u00A018\u00A0h');
  expect(formatHours(at('08:30'), at('18:00'), 'es')).toBe('de\u00A08:30 a\u00A018\u00A0h');
  expect(formatHours(at('09:00'), at('18:00'), 'en')).toBe('9\u00A0am to 6\u00A0pm');
  expect(formatHours(at('09:00'), at('12:30'), 'pt')).toBe('09:00–12:30');
});

test('the official time has seconds', () => {
  const time = { hour: 11, minute: 2, second: 8 };
  expect(formatExactTime(time, 'ca')).toBe('11.02.08');
  expect(formatExactTime(time, 'en')).toBe('11:02:08');
});
