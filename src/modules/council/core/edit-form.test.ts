import { expect, test } from 'vitest';
import { smallDocument } from './a-council.fixture.ts';
import { checkCouncil } from './check-council.ts';
import { diffCouncil } from './diff-council.ts';
import { fieldOfProblem, filesWith, typedOf, type EditShape, type Typed } from './edit-form.ts';
import { filesOfCouncil } from './files-of-council.ts';

const document = smallDocument();
const files = filesOfCouncil(document);

const calendar: EditShape = {
  fields: (['mon', 'tue'] as const).map((day) => ({
    name: day,
    file: 'calendars.yaml',
    path: ['calendars', 0, 'weekly', day],
    kind: 'hours',
  })),
};
const holidays: EditShape = {
  fields: [
    { name: 'days[1].date', file: 'holidays.yaml', path: ['days', 1, 'date'], kind: 'text' },
    { name: 'days[1].pt', file: 'holidays.yaml', path: ['days', 1, 'name', 'pt'], kind: 'text' },
    { name: 'days[1].en', file: 'holidays.yaml', path: ['days', 1, 'name', 'en'], kind: 'text' },
  ],
  list: {
    file: 'holidays.yaml',
    path: ['days'],
    name: 'days',
    length: 1,
    newWhen: 'days[1].date',
    newEntry: { scope: 'regional' },
  },
};

function edited(shape: EditShape, change: Typed) {
  const typed = { ...typedOf(files, shape), ...change };
  const checked = checkCouncil(filesWith(files, shape, typed));
  return checked.ok
    ? {
        differences: diffCouncil(document, checked.value).map(
          ({ path, kind }) => `${kind} ${path}`,
        ),
      }
    : {
        fields: [
          ...new Set(checked.problems.map((problem) => fieldOfProblem(shape, typed, problem))),
        ],
      };
}

test('what is shown and sent back changes nothing', () => {
  expect(typedOf(files, calendar)).toEqual({ mon: ['09:00-12:30, 14:00-17:00'], tue: [''] });
  expect(edited(calendar, {})).toEqual({ differences: [] });
  expect(edited(holidays, {})).toEqual({ differences: [] });
});

test('a day opens, another closes', () => {
  expect(edited(calendar, { mon: [' '], tue: ['9:00-10:00'] })).toEqual({ fields: ['tue'] });
  expect(edited(calendar, { mon: [' '], tue: ['09:00 – 10:00'] })).toEqual({
    differences: ['removed calendars[desk].weekly.mon', 'added calendars[desk].weekly.tue'],
  });
});

test('the field of a problem is found, also of a missing language', () => {
  expect(edited(calendar, { mon: ['10:00-09:00'] })).toEqual({ fields: ['mon'] });
  const half = { 'days[1].date': ['2026-06-10'], 'days[1].pt': ['Dia'] };
  expect(edited(holidays, half)).toEqual({ fields: ['days[1].pt'] });
});

test('a new day comes in and an unticked one goes out, errors stay at their field', () => {
  const fresh = { 'days[1].date': ['2026-06-10'], 'days[1].pt': ['Dia'], 'days[1].en': ['Day'] };
  expect(edited(holidays, fresh)).toEqual({
    differences: ['added holidays.days[2026-06-10 regional]'],
  });
  const { 'days[0].keep': _gone, ...without } = typedOf(files, holidays);
  const late = { ...without, ...fresh, 'days[1].date': ['2027-06-10'] };
  const checked = checkCouncil(filesWith(files, holidays, late));
  const problem = checked.ok
    ? undefined
    : checked.problems.find(({ file }) => file === 'holidays.yaml');
  expect(problem).toMatchObject({ code: 'holiday-outside-years', field: 'days[0].date' });
  expect(problem && fieldOfProblem(holidays, late, problem)).toBe('days[1].date');
});

test('directions without any language are none', () => {
  const shape: EditShape = {
    fields: ['pt', 'en'].map((language) => ({
      name: language,
      file: 'sites.yaml',
      path: ['sites', 0, 'positions', 0, 'directions', language],
      kind: 'text-of-optional',
    })),
  };
  expect(edited(shape, {})).toEqual({ differences: [] });
  expect(edited(shape, { pt: ['À esquerda'] })).toEqual({ fields: ['pt'] });
  const told = filesWith(files, shape, { pt: ['À esquerda'], en: ['Left'] });
  expect(checkCouncil(told).ok).toBe(true);
  const checked = checkCouncil(filesWith(told, shape, { pt: [' '], en: [''] }));
  expect(checked.ok && checked.value.sites[0]?.positions[0]?.directions).toBeNull();
});
