import type { Localized } from '../../kernel/localized.ts';
import type { QueueCouncil, QueueSite } from './queue-council.ts';

/** What the queue's pages say about the council, besides what its commands ask. */
export interface QueueGuide extends QueueCouncil {
  site(id: string): GuideSite | null;
  /** In the council's order. */
  sites(): readonly GuideSite[];
  siteByScreenKey(key: string): GuideSite | null;
  service(id: string): GuideService | null;
  position(id: string): GuidePosition | null;
  procedure(idOrNumber: string): GuideProcedure | null;
  languages(): readonly string[];
  timeZone(): string;
  name(): Localized;
  demonstration(): boolean;
}

export interface GuideSite extends QueueSite {
  readonly names: Localized;
  /** One line, as written on letters. */
  readonly address: string;
}

export interface GuideService {
  readonly id: string;
  readonly names: Localized;
  /** Only with a booked time: nobody takes a turn for it. */
  readonly byAppointment: boolean;
  /** Minutes of the longest matter it takes; null when there is no limit. */
  readonly upToMinutes: number | null;
}

export interface GuidePosition {
  readonly id: string;
  readonly siteId: string;
  readonly labels: Localized;
  /** Where from the entrance; null when the council does not say. */
  readonly directions: Localized | null;
}

export interface GuideProcedure {
  readonly id: string;
  readonly serviceId: string | null;
  readonly names: Localized;
  /** It can be done without coming. */
  readonly online: boolean;
}
