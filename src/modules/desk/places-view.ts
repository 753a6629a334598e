import type { DeskPlaces, DeskSearch } from './contract.ts';
import type { DeskViewDeps } from './desk-deps.ts';
import { lineItemOf } from './desk-view.ts';

/** What can be chosen: sites, positions with who sits there, services, languages. */
export async function placesView(
  deps: DeskViewDeps & { screenPath(screenKey: string, language: string): string },
  language: string,
): Promise<DeskPlaces> {
  const council = deps.council(language);
  const present = await deps.presentStaff();
  const occupants = new Map(present.map((person) => [person.positionId, person.name]));
  return {
    languages: [...council.languages],
    services: council.services.map(({ id, name, letter }) => ({ id, name, letter })),
    sites: council.sites.map((site) => ({
      id: site.id,
      name: site.name,
      services: [...site.services],
      screenPath: deps.screenPath(site.screenKey, language),
      positions: site.positions.map((position) => ({
        ...position,
        occupant: occupants.get(position.id) ?? null,
      })),
    })),
  };
}

/** One search for answers and for numbers in the line of the person's site. */
export async function searchView(
  deps: DeskViewDeps,
  text: string,
  staffId: string,
  language: string,
): Promise<DeskSearch> {
  const council = deps.council(language);
  const presence = await deps.presence(staffId);
  const plain = text.replace(/\s+/g, '').toUpperCase();
  const open = /^[A-Z]\d{1,4}$/.test(plain)
    ? await deps.openWork(presence?.siteId ?? null, 500)
    : [];
  const tickets = new Map(
    (await deps.tickets(open.map((work) => work.id))).map((ticket) => [ticket.workId, ticket]),
  );
  const names = new Map<string, string>();
  const scene = { council, now: deps.clock.now(), staffId, tickets, names };
  return {
    procedures: text.trim() === '' ? [] : council.search(text, 8),
    tickets: open
      .filter((work) => sameNumber(tickets.get(work.id)?.number ?? '', plain))
      .map((work) => lineItemOf(scene, work)),
  };
}

function sameNumber(number: string, plain: string): boolean {
  const compact = number.replace(' ', '');
  return compact === plain || `${compact[0] ?? ''}${String(Number(compact.slice(1)))}` === plain;
}
