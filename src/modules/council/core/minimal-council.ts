import type { CouncilFile } from './council-file.ts';

/** What the first page asks, as typed. */
export interface FirstCouncil {
  readonly name: string;
  /** The municipality; its letters become the council's id. */
  readonly place: string;
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly phone: string;
  readonly mailbox: string;
  readonly headquarters: string;
  readonly officeName: string;
  /** `09:00-14:00, 16:00-19:00`, from Monday to Friday. */
  readonly hours: string;
  readonly positions: number;
}

/** The words that no page asks for, in one language; `position` for each number. */
export interface FirstWords {
  readonly role: string;
  readonly family: string;
  readonly calendar: string;
  readonly service: string;
  position(number: number): string;
}

/** Who makes the council: its only member of staff until others are added. */
export interface FirstMember {
  readonly user: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export const mostPositions = 60;

/**
 * The smallest council that can attend: one office, one team with its hours, one queue for
 * everything, no procedures yet. As files, so that it passes the same checks as any other.
 */
export function minimalCouncil(
  first: FirstCouncil,
  words: (language: string) => FirstWords,
  member: FirstMember,
): CouncilFile[] {
  const { languages } = first;
  const texts = (say: (language: string) => string) =>
    Object.fromEntries(languages.map((language) => [language, say(language)]));
  const spans = first.hours.split(/[,;]+/).flatMap((span) => span.trim() || []);
  const hours = spans.map((span) => span.replaceAll(/\s*[-–]\s*/g, '-'));
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
  return [
    {
      path: 'council.yaml',
      content: {
        id: slugOf(first.place),
        name: texts(() => first.name),
        shortName: first.place,
        country: first.country.toUpperCase(),
        timeZone: first.timeZone,
        languages,
        defaultLanguage: languages[0],
        phone: { local: first.phone, free: false },
        mailbox: first.mailbox,
        headquarters: first.headquarters,
        roleName: texts((language) => words(language).role),
        attentionClasses: {
          S: { upToMinutes: 5, meanMinutes: 4 },
          M: { upToMinutes: 15, meanMinutes: 8 },
          L: { upToMinutes: null, meanMinutes: 20 },
        },
        families: [{ id: 'general', name: texts((language) => words(language).family) }],
      },
    },
    {
      path: 'calendars.yaml',
      content: {
        calendars: [
          {
            id: 'office',
            name: texts((language) => words(language).calendar),
            kind: 'team',
            timeZone: first.timeZone,
            weekly: Object.fromEntries(days.map((day) => [day, hours])),
          },
        ],
      },
    },
    { path: 'holidays.yaml', content: { publishedYears: [], days: [] } },
    {
      path: 'sites.yaml',
      content: {
        sites: [
          {
            id: 'office',
            name: texts(() => first.officeName),
            order: 1,
            address: { street: null, town: first.place },
            deskCalendar: 'office',
            buildingCalendar: 'office',
            positions: Array.from({ length: first.positions }, (_, index) => ({
              id: `desk-${index + 1}`,
              kind: 'table',
              label: texts((language) => words(language).position(index + 1)),
            })),
            equipment: {},
          },
        ],
      },
    },
    {
      path: 'services.yaml',
      content: {
        services: [
          {
            id: 'general',
            letter: 'A',
            name: texts((language) => words(language).service),
            channel: 'on-site',
            positionKinds: ['table'],
            targetWaitMinutes: 15,
            attentionClasses: ['S', 'M', 'L'],
            assignedByClass: true,
          },
        ],
      },
    },
    {
      path: 'staff.yaml',
      content: { staff: [{ ...member, languages, skills: ['general'] }] },
    },
    { path: 'procedures.yaml', content: { procedures: [] } },
  ];
}

/** Letters and figures without accents, in small, parted by hyphens; may be empty. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
