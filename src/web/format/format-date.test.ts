import { expect, test } from 'vitest';
import { Temporal } from '../../kernel/time.ts';
import { formatDate, formatDayOfYear, formatWeekday } from './format-date.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const day = (text: string) => Temporal.PlainDate.from(text);

test('dates in words, in the order of each language', () => {
  const date = day('2026-11-26');
  expect(formatDate(date, { language: 'ca', today })).toBe('dijous 26 de novembre');
  expect(formatDate(date, { language: 'es', today })).toBe('jueves 26 de noviembre');
  expect(formatDate(date, { language: 'en', today })).toBe('Thursday 26 November');
  expect(formatDate(date, { language: 'pt', today })).toMatch(/quinta-feira.*26 de novembro/u);
});

test('the year only when it is another', () => {
  const date = day('2027-05-03');
  expect(formatDate(date, { language: 'en', today })).toBe('Monday 3 May 2027');
  expect(formatDate(date, { language: 'ca', today })).toContain('2027');
  expect(formatDate(day('2026-11-26'), { language: 'en', today, year: true })).toContain('2026');
});

test('near days by their name', () => {
  const near = { language: 'ca', today, near: true };
  expect(formatDate(today, near)).toBe('avui');
  expect(formatDate(day('2026-11-25'), near)).toBe('demà, dimecres 25');
  expect(formatDate(day('2026-11-26'), near)).toBe('dijous 26 de novembre');
  expect(formatDate(day('2026-11-25'), { ...near, language: 'en' })).toBe('tomorrow, Wednesday 25');
  expect(formatDate(day('2026-11-25'), { ...near, language: 'pt' })).toMatch(/^amanhã, /u);
});

test('legal lines say day, month and year', () => {
  expect(formatDayOfYear(day('2026-11-03'), 'ca')).toBe('3 de novembre del 2026');
  expect(formatDayOfYear(day('2026-11-03'), 'en')).toBe('3 November 2026');
});

test('weekdays by their ISO number', () => {
  expect(formatWeekday(1, 'ca')).toBe('dilluns');
  expect(formatWeekday(7, 'es')).toBe('domingo');
});
