import type { CouncilDocument } from './council-document.ts';

/** The document as rows of `migrations/0002_council.sql` and `0003_staff.sql`, named like the columns. */
export function rowsOfCouncil(document: CouncilDocument) {
  const { council, holidays, locales } = document;
  const { id, name, country, timeZone, defaultLanguage, languages, demonstration } = council;
  const { nonWorkingWeekdays } = holidays;
  const slugs = new Map(document.procedures.map(({ number, slug }) => [number, slug]));
  return {
    council: [
      {
        id,
        name: name[defaultLanguage] ?? id,
        country,
        time_zone: timeZone,
        default_language: defaultLanguage,
        languages,
        facts: { council, nonWorkingWeekdays, locales },
        demonstration,
      },
    ],
    calendars: document.calendars.map((calendar, position) => ({
      id: calendar.id,
      body: calendar,
      position,
    })),
    holidays: holidays.days.map(({ date, scope, name: names }) => ({ date, scope, names })),
    years: holidays.publishedYears.map((year) => ({ year })),
    sites: document.sites.map(({ positions: _positions, equipment: _equipment, ...site }, at) => ({
      id: site.id,
      names: site.name,
      address: site.address.street ?? '',
      body: site,
      position: at,
    })),
    positions: document.sites.flatMap((site) =>
      site.positions.map(({ kind, label, directions, ...position }, at) => ({
        id: position.id,
        site_id: site.id,
        kind,
        labels: label,
        directions: directions ?? {},
        position: at,
      })),
    ),
    equipment: document.sites.flatMap(({ id: site_id, equipment }) => [
      ...equipment.kiosks.map((kiosk, at) => ({
        id: kiosk.id,
        site_id,
        kind: 'kiosk',
        body: { ...kiosk, position: at },
      })),
      ...numbered(site_id, 'tablet', equipment.tablets),
      ...numbered(site_id, 'laptop', equipment.laptops),
    ]),
    services: document.services.map((service, position) => ({
      id: service.id,
      letter: service.letter,
      names: service.name,
      body: service,
      position,
    })),
    procedures: document.procedures.map((procedure) => ({
      id: procedure.slug,
      number: procedure.number,
      names: procedure.name,
      keywords: document.keywords[procedure.number] ?? {},
      body: procedure,
    })),
    answers: document.answers.map((answer) => ({
      procedure_id: slugs.get(answer.procedure),
      version: answer.version,
      published_at: answer.publishedAt,
      review_by: answer.reviewBy,
      body: answer,
    })),
    staff: document.staff.map(({ user, name: staffName, ...member }) => ({
      id: user,
      name: staffName,
      roles: member.roles,
      languages: member.languages,
      skills: member.skills,
      invented: member.invented,
    })),
  };
}

/** Tablets and laptops have no name of their own: they are counted. */
function numbered(site_id: string, kind: 'tablet' | 'laptop', amount: number) {
  return Array.from({ length: amount }, (_, at) => ({
    id: `${site_id}-${kind}-${at + 1}`,
    site_id,
    kind,
    body: {},
  }));
}
