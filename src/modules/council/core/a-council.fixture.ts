import { checkCouncil } from './check-council.ts';
import type { CouncilDocument } from './council-document.ts';
import type { CouncilFile } from './council-file.ts';

const name = (text: string) => ({ pt: text, en: text });

/** The smallest right council, as files, for tests: two languages, one office, one procedure. */
export const smallCouncil: Readonly<Record<string, object>> = {
  'council.yaml': {
    id: 'small',
    name: name('Small'),
    shortName: 'Small',
    country: 'PT',
    timeZone: 'Europe/Lisbon',
    languages: ['pt', 'en'],
    defaultLanguage: 'pt',
    phone: { local: '100', free: true },
    mailbox: 'help@small.example',
    headquarters: 'small.example',
    roleName: name('Officer'),
    attentionClasses: {
      S: { upToMinutes: 5, meanMinutes: 3 },
      M: { upToMinutes: 15, meanMinutes: 8 },
      L: { upToMinutes: null, meanMinutes: 20 },
    },
    families: [{ id: 'papers', name: name('Papers') }],
    promises: [
      {
        id: 'answer',
        kind: 'deadline',
        amount: 6,
        unit: 'hours',
        clock: 'service',
        calendar: 'desk',
        text: name('Six hours'),
      },
    ],
    demonstration: true,
  },
  'calendars.yaml': {
    calendars: [
      {
        id: 'desk',
        name: name('Desk'),
        kind: 'team',
        timeZone: 'Europe/Lisbon',
        holidays: ['regional'],
        weekly: { mon: ['09:00-12:30', '14:00-17:00'], sat: ['09:00-12:30'] },
        special: [{ from: '2026-12-26', to: '2026-12-28', weekly: { mon: ['10:00-11:00'] } }],
      },
    ],
  },
  'holidays.yaml': {
    publishedYears: [2026],
    days: [{ date: '2026-12-25', scope: 'regional', name: name('Natal') }],
  },
  'sites.yaml': {
    sites: [
      {
        id: 'hall',
        name: name('Hall'),
        order: 1,
        address: { street: null, town: 'Small' },
        deskCalendar: 'desk',
        buildingCalendar: 'desk',
        positions: [{ id: 'hall-1', kind: 'point0', label: name('Counter') }],
        equipment: { kiosks: [{ id: 'k-1', label: name('Kiosk'), inService: '2026-01-01' }] },
      },
    ],
  },
  'services.yaml': {
    services: [
      {
        id: 'quick',
        letter: 'R',
        name: name('Quick'),
        channel: 'on-site',
        positionKinds: ['point0'],
        targetWaitMinutes: 5,
        attentionClasses: ['S'],
        assignedByClass: true,
      },
    ],
  },
  'staff.yaml': {
    staff: [
      {
        user: 'ana',
        name: 'Ana',
        roles: ['editor'],
        languages: ['pt'],
        skills: ['papers'],
        invented: true,
      },
    ],
  },
  'procedures.yaml': {
    procedures: [
      {
        number: 1,
        slug: 'paper',
        name: name('Paper'),
        family: 'papers',
        attentionClass: 'S',
        channels: ['on-site', 'web'],
        documents: 'none',
        identification: { desk: 'document', remote: 'low' },
        source: ['estimate'],
      },
    ],
  },
  'answers/paper.yaml': {
    procedure: 1,
    version: 1,
    publishedAt: '2026-01-01',
    reviewBy: '2027-01-01',
    cost: { kind: 'free' },
  },
};

/**
 * The small council's files with one value put elsewhere: `path` goes through objects and lists.
 * `undefined` takes the field out.
 */
export function smallCouncilWith(
  file: string,
  path: readonly (string | number)[],
  value: unknown,
): CouncilFile[] {
  const files = structuredClone(smallCouncil);
  const last = path.at(-1) ?? '';
  let holder: unknown = files[file];
  for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return filesOf(files);
}

export function filesOf(files: Readonly<Record<string, unknown>>): CouncilFile[] {
  return Object.entries(files).map(([path, content]) => ({ path, content }));
}

export function smallDocument(): CouncilDocument {
  const checked = checkCouncil(filesOf(smallCouncil));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}
