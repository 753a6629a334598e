import { expect, test } from 'vitest';
import { whyNow, whyYou } from './offer-reasons.ts';

const offer = {
  workId: 'w1',
  number: 'R 118',
  service: { id: 'point0', name: 'Punt 0' },
  procedure: null,
  language: 'ca',
  interpreter: false,
  people: 1,
  waitedMinutes: 9.7,
  secondsLeft: 20,
  priority: 0,
};
const waiting = [
  { service: offer.service, letter: 'R', people: 4, longestMinutes: 9, targetMinutes: 10 },
];
const line = (id: string, waitedMinutes: number) => ({
  workId: id,
  number: 'R 119',
  serviceId: 'point0',
  procedure: null,
  language: 'ca',
  waitedMinutes,
  priority: 0,
  state: 'waiting' as const,
  staffName: null,
  place: null,
  mine: false,
});
const keys = (reasons: readonly { key: string }[]) => reasons.map(({ key }) => key);

test('why now: the wait against its target, and whether anyone has waited longer', () => {
  expect(whyNow(offer, { waiting, line: [line('w2', 4), line('w3', 2)] })).toEqual([
    { key: 'desk.why.target', params: { minutes: 9, target: 10 } },
    { key: 'desk.why.longest', params: {} },
  ]);
  const late = { ...offer, waitedMinutes: 12, priority: 2 };
  expect(keys(whyNow(late, { waiting, line: [line('w2', 20), line('w3', 1)] }))).toEqual([
    'desk.why.priority',
    'desk.why.over',
  ]);
  expect(keys(whyNow(offer, { waiting: [], line: [] }))).toEqual(['desk.why.waited']);
});

test('why you: the language is promised only when it is spoken', () => {
  const name = () => 'àrab';
  expect(keys(whyYou(offer, ['ca'], name))).toEqual(['desk.why.service', 'desk.why.language']);
  const family = { ...offer, language: 'ar', interpreter: true, people: 3 };
  expect(keys(whyYou(family, ['ca'], name))).toEqual([
    'desk.why.service',
    'desk.why.otherLanguage',
    'desk.why.interpreter',
    'desk.why.people',
  ]);
});
