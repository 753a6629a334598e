import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCouncil } from './check-council.ts';
import { minimalCouncil, slugOf, type FirstCouncil } from './minimal-council.ts';

const first: FirstCouncil = {
  name: 'Ajuntament de l’Aldea Nova',
  place: 'L’Aldea Nova',
  country: 'es',
  timeZone: 'Europe/Madrid',
  languages: ['ca', 'es'],
  phone: '010',
  mailbox: 'hola@aldea.example',
  headquarters: 'seu.aldea.example',
  officeName: 'Ajuntament',
  hours: '09:00 - 14:00, 16:00-19:00',
  positions: 3,
};
const words = (language: string) => ({
  role: `role ${language}`,
  family: `family ${language}`,
  calendar: `hours ${language}`,
  service: `service ${language}`,
  position: (number: number) => `desk ${number} ${language}`,
});
const member = { user: 'ana', name: 'Ana', roles: ['administrator'] };
const made = (change: Partial<FirstCouncil>) =>
  checkCouncil(minimalCouncil({ ...first, ...change }, words, member));

test('it is a whole council that can attend', () => {
  const checked = made({});
  expect(checked).toMatchObject({
    ok: true,
    value: {
      council: { id: 'l-aldea-nova', country: 'ES', defaultLanguage: 'ca', demonstration: false },
      calendars: [{ weekly: { fri: ['09:00-14:00', '16:00-19:00'] } }],
      staff: [{ user: 'ana', roles: ['administrator'], invented: false }],
    },
  });
  const [site] = checked.ok ? checked.value.sites : [];
  expect(site?.positions.map(({ label }) => label['es'])).toEqual([
    'desk 1 es',
    'desk 2 es',
    'desk 3 es',
  ]);
});

test('what cannot be is said with its field', () => {
  const fields = (change: Partial<FirstCouncil>) => {
    const checked = made(change);
    return checked.ok ? [] : checked.problems.map(({ file, field }) => `${file} ${field}`);
  };
  expect(fields({ mailbox: 'hola' })).toEqual(['council.yaml mailbox']);
  expect(fields({ hours: '14:00-09:00' })).toContain('calendars.yaml calendars[0].weekly.mon[0]');
  expect(fields({ timeZone: 'Europe/Atlantis' })).toContain('council.yaml timeZone');
  expect(fields({ place: '—' })).toContain('council.yaml id');
});

test('any place in any number of languages has a valid id and positions', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.integer({ min: 1, max: 60 }),
      fc.subarray(['ca', 'es', 'en', 'pt'], { minLength: 1 }),
      (place, positions, languages) => {
        fc.pre(slugOf(place) !== '');
        expect(made({ place, positions, languages }).ok).toBe(true);
      },
    ),
  );
});
