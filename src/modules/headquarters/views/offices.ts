import type { MessageKey } from '../../../locales/translate.ts';
import { indexOf } from '../council-index.ts';
import type { SiteFacts } from '../headquarters-council.ts';
import { capital, hoursWords, type HoursWords } from './hours.ts';
import { isOpen, openingWords, type OpeningWords } from './opening.ts';
import { say, type Reading, type Said } from './reading.ts';

export interface OfficeView {
  readonly id: string;
  readonly name: Said;
  /** Null when it is not published. */
  readonly address: string | null;
  readonly opening: OpeningWords;
  readonly desk: HoursWords | null;
  readonly building: HoursWords | null;
  /** "un punt ràpid, 3 taules". */
  readonly positions: string;
  readonly kiosks: number;
  /** Null while it is closed. */
  readonly turnHref: string | null;
}

const kinds = [
  'welcome',
  'point0',
  'table',
  'specialised-table',
  'round-table-low',
  'round-table-high',
] as const;

export function officesView(reading: Reading): readonly OfficeView[] {
  return indexOf(reading.council).sites.map((site) => officeView(site, reading));
}

function officeView(site: SiteFacts, reading: Reading): OfficeView {
  const opening = reading.opening(site.deskCalendar);
  const { street, town } = site.address;
  return {
    id: site.id,
    name: say(site.name, reading),
    address: street === null ? null : `${street}, ${town}`,
    opening: openingWords(opening, reading),
    desk: hoursOf(site.deskCalendar, reading),
    building: hoursOf(site.buildingCalendar, reading),
    positions: positionsWords(site, reading),
    kiosks: site.equipment.kiosks.length,
    turnHref: isOpen(opening) ? `/${reading.language}/turn?site=${site.id}` : null,
  };
}

function hoursOf(id: string, reading: Reading): HoursWords | null {
  const calendar = reading.council.calendars.find((one) => one.id === id);
  return calendar === undefined ? null : hoursWords(calendar, reading);
}

function positionsWords({ positions }: SiteFacts, reading: Reading): string {
  const { t, shown } = reading;
  const counted = kinds.flatMap((kind) => {
    const count = positions.filter((position) => position.kind === kind).length;
    const key: MessageKey = `headquarters.offices.${kind}`;
    return count === 0 ? [] : [t(key, { count })];
  });
  return capital(new Intl.ListFormat(shown, { type: 'conjunction' }).format(counted), reading);
}
