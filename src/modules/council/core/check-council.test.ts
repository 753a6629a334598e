import { expect, test } from 'vitest';
import { checkCouncil } from './check-council.ts';
import { filesOf, smallCouncil, smallCouncilWith, smallDocument } from './a-council.fixture.ts';

function problemsWith(file: string, path: readonly (string | number)[], value: unknown) {
  const checked = checkCouncil(smallCouncilWith(file, path, value));
  return checked.ok
    ? []
    : checked.problems.map(({ file: where, field, code }) => `${where} ${field} ${code}`);
}

test('a right council is a document with its defaults and its services decided', () => {
  const document = smallDocument();
  expect(document.procedures[0]?.service).toBe('quick');
  expect(document.sites[0]?.equipment.tablets).toBe(0);
  expect(document.council.phone.outside).toBeNull();
  expect(document.answers[0]).toMatchObject({ procedure: 1, cost: { kind: 'free' } });
});

test.each<[string, (string | number)[], unknown, string]>([
  ['council.yaml', ['phone', 'free'], undefined, 'phone.free missing-field'],
  ['council.yaml', ['timeZone'], 'Europe/Nowhere', 'timeZone time-zone-unknown'],
  ['council.yaml', ['defaultLanguage'], 'fr', 'defaultLanguage unknown-reference'],
  ['council.yaml', ['promises', 0, 'calendar'], null, 'promises[0].calendar calendar-needed'],
  ['council.yaml', ['promises', 0, 'calendar'], 'x', 'promises[0].calendar unknown-reference'],
  ['council.yaml', ['promises', 0, 'clock'], 'natural', 'promises[0].calendar calendar-not-used'],
  ['council.yaml', ['roleName'], { pt: 'x' }, 'roleName language-missing'],
  ['council.yaml', ['roleName', 'fr'], 'x', 'roleName.fr language-unknown'],
  [
    'calendars.yaml',
    ['calendars', 0, 'weekly', 'mon'],
    ['9-18'],
    'calendars[0].weekly.mon[0] wrong-format',
  ],
  [
    'calendars.yaml',
    ['calendars', 0, 'weekly', 'mon', 1],
    '12:00-17:00',
    'calendars[0].weekly.mon[1] hours-order',
  ],
  [
    'calendars.yaml',
    ['calendars', 0, 'holidays', 0],
    'local:x',
    'calendars[0].holidays[0] unknown-reference',
  ],
  [
    'calendars.yaml',
    ['calendars', 0, 'special', 0, 'to'],
    '2026-01-01',
    'calendars[0].special[0].to period-order',
  ],
  ['holidays.yaml', ['days', 0, 'date'], '2027-12-25', 'days[0].date holiday-outside-years'],
  ['holidays.yaml', ['days', 0, 'date'], '2026-02-30', 'days[0].date wrong-format'],
  [
    'sites.yaml',
    ['sites', 0, 'positions', 0, 'kind'],
    'stool',
    'sites[0].positions[0].kind not-one-of',
  ],
  ['sites.yaml', ['sites', 0, 'deskCalendar'], 'x', 'sites[0].deskCalendar unknown-reference'],
  ['sites.yaml', ['sites', 0, 'colour'], 'red', 'sites[0].colour unknown-field'],
  ['services.yaml', ['services', 0, 'letter'], 'O', 'services[0].letter letter-forbidden'],
  [
    'services.yaml',
    ['services', 0, 'positionKinds', 0],
    'table',
    'services[0].positionKinds[0] unknown-reference',
  ],
  ['staff.yaml', ['staff', 0, 'skills', 0], 'magic', 'staff[0].skills[0] unknown-reference'],
  ['staff.yaml', ['staff', 0, 'invented'], false, 'staff[0].invented not-invented'],
  ['procedures.yaml', ['procedures', 0, 'family'], 'x', 'procedures[0].family unknown-reference'],
  ['procedures.yaml', ['procedures', 0, 'service'], 'x', 'procedures[0].service unknown-reference'],
  [
    'procedures.yaml',
    ['procedures', 0, 'attentionClass'],
    'L',
    'procedures[0].service no-service-for-class',
  ],
  [
    'procedures.yaml',
    ['procedures', 0, 'identification', 'remote'],
    null,
    'procedures[0].identification.remote remote-identification-missing',
  ],
  [
    'procedures.yaml',
    ['procedures', 0, 'channels'],
    ['on-site'],
    'procedures[0].identification.remote remote-identification-not-used',
  ],
  ['answers/paper.yaml', ['procedure'], 7, 'procedure unknown-reference'],
])('%s %j names its field', (file, path, value, expected) => {
  expect(problemsWith(file, path, value)).toContain(`${file} ${expected}`);
});

test('every problem of every file is told at once', () => {
  const files = smallCouncilWith('services.yaml', ['services', 0, 'letter'], 'Q').filter(
    ({ path }) => path !== 'staff.yaml',
  );
  const checked = checkCouncil(files);
  const told = checked.ok ? [] : checked.problems.map(({ file, code }) => `${file} ${code}`);
  expect(new Set(told)).toEqual(
    new Set(['staff.yaml file-missing', 'services.yaml letter-forbidden']),
  );
});

test('two entries with one id are told at the second', () => {
  const { procedures } = smallDocument();
  const entries = procedures.flatMap((procedure) => [procedure, procedure]);
  const checked = checkCouncil(
    filesOf({ ...smallCouncil, 'procedures.yaml': { procedures: entries } }),
  );
  const fields = checked.ok ? [] : checked.problems.map(({ field, code }) => `${field} ${code}`);
  expect(fields).toEqual(['procedures[1].number repeated', 'procedures[1].slug repeated']);
});
