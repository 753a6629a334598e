import { calendarOfCouncil } from './calendar-of-council.ts';
import type { CouncilDocument } from './council-document.ts';
import type { Position, Site } from './site.ts';

/** What the rest of the house reads, in memory: the document with its indexes. */
export type CouncilView = ReturnType<typeof viewCouncil>;

export interface StoredCouncil {
  readonly document: CouncilDocument;
  /** Rises with each change. */
  readonly version: number;
  /** Unguessable name of each site's call screen and live topic, by site id. */
  readonly screenKeys: ReadonlyMap<string, string>;
}

export function viewCouncil({ document, version, screenKeys }: StoredCouncil) {
  const sites = byKey(document.sites, ({ id }) => id);
  const services = byKey(document.services, ({ id }) => id);
  const staff = byKey(document.staff, ({ user }) => user);
  const procedures = byKey(document.procedures, ({ slug }) => slug);
  const numbers = byKey(document.procedures, ({ number }) => String(number));
  const answers = byKey(document.answers, ({ procedure }) => procedure);
  const positions = new Map<string, { readonly site: Site; readonly position: Position }>(
    document.sites.flatMap((site) =>
      site.positions.map((position) => [position.id, { site, position }]),
    ),
  );
  const calendars = new Map(
    document.calendars.map(({ id }) => [id, calendarOfCouncil(document, id)]),
  );
  const sitesByScreen = new Map([...screenKeys].map(([site, key]) => [key, sites.get(site)]));
  return {
    document,
    version,
    site: (id: string) => sites.get(id) ?? null,
    service: (id: string) => services.get(id) ?? null,
    staffMember: (user: string) => staff.get(user) ?? null,
    position: (id: string) => positions.get(id) ?? null,
    /** By slug or by number as text. */
    procedure: (slugOrNumber: string) =>
      procedures.get(slugOrNumber) ?? numbers.get(slugOrNumber) ?? null,
    /** The published version, by procedure number. */
    answer: (procedure: number) => answers.get(procedure) ?? null,
    /** In the shape that the clocks count with. */
    calendar: (id: string) => calendars.get(id) ?? null,
    screenKey: (site: string) => screenKeys.get(site) ?? null,
    siteByScreenKey: (key: string) => sitesByScreen.get(key) ?? null,
  };
}

function byKey<Value, Key>(values: readonly Value[], key: (value: Value) => Key) {
  return new Map(values.map((value) => [key(value), value]));
}
