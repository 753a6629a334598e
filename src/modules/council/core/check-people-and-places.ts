import { reference, repeated } from './check-tools.ts';
import type { CouncilProblem } from './council-problem.ts';
import type { ParsedCouncil } from './parse-council.ts';

type Parts = Omit<ParsedCouncil, 'problems' | 'answers' | 'locales'>;

export function checkSites({ sites, calendars }: Parts): CouncilProblem[] {
  if (sites === null) return [];
  const file = 'sites.yaml';
  const calendarIds = calendars?.map(({ id }) => id);
  const positions = sites.flatMap((site, at) =>
    site.positions.map(({ id }, index) => ({ id, field: `sites[${at}].positions[${index}].id` })),
  );
  const kiosks = sites.flatMap((site, at) =>
    site.equipment.kiosks.map(({ id }, index) => ({
      id,
      field: `sites[${at}].equipment.kiosks[${index}].id`,
    })),
  );
  return [
    ...repeated(
      file,
      sites.map(({ id }) => id),
      (at) => `sites[${at}].id`,
    ),
    ...repeated(
      file,
      sites.map(({ order }) => order),
      (at) => `sites[${at}].order`,
    ),
    ...repeated(
      file,
      positions.map(({ id }) => id),
      fieldOf(positions),
    ),
    ...repeated(
      file,
      kiosks.map(({ id }) => id),
      fieldOf(kiosks),
    ),
    ...sites.flatMap((site, at) =>
      (['deskCalendar', 'buildingCalendar'] as const).flatMap((name) =>
        reference(file, `sites[${at}].${name}`, site[name], calendarIds, 'calendar'),
      ),
    ),
  ];
}

export function checkServices({ services, sites }: Parts): CouncilProblem[] {
  if (services === null) return [];
  const file = 'services.yaml';
  const kinds = sites?.flatMap((site) => site.positions.map(({ kind }): string => kind));
  return [
    ...repeated(
      file,
      services.map(({ id }) => id),
      (at) => `services[${at}].id`,
    ),
    ...repeated(
      file,
      services.map(({ letter }) => letter),
      (at) => `services[${at}].letter`,
    ),
    ...services.flatMap((service, at) =>
      service.positionKinds.flatMap((kind, index) =>
        reference(file, `services[${at}].positionKinds[${index}]`, kind, kinds, 'position kind'),
      ),
    ),
  ];
}

export function checkStaff({ staff, council }: Parts): CouncilProblem[] {
  if (staff === null) return [];
  const file = 'staff.yaml';
  const families = council?.families.map(({ id }) => id);
  return [
    ...repeated(
      file,
      staff.map(({ user }) => user),
      (at) => `staff[${at}].user`,
    ),
    ...staff.flatMap((member, at) =>
      member.skills.flatMap((skill, index) =>
        reference(file, `staff[${at}].skills[${index}]`, skill, families, 'family'),
      ),
    ),
    ...staff.flatMap((member, at): CouncilProblem[] => {
      if (council?.demonstration !== true || member.invented) return [];
      const field = `staff[${at}].invented`;
      return [{ file, field, code: 'not-invented', facts: { user: member.user } }];
    }),
  ];
}

function fieldOf(things: readonly { readonly field: string }[]) {
  return (index: number): string => things[index]?.field ?? '';
}
