import type { Clock } from '../../kernel/clock.ts';
import type { Localized } from '../../kernel/localized.ts';
import type { Result } from '../../kernel/result.ts';
import type { Temporal } from '../../kernel/time.ts';
import type { Assets, Surface } from '../../web/design/assets.ts';

export interface KioskUnit {
  readonly id: string;
  readonly siteId: string;
  readonly labels: Localized;
}

export interface KioskProcedure {
  readonly slug: string;
  readonly names: Localized;
  /** Family of the catalogue: chooses the icon. */
  readonly family: string;
  readonly selfService: boolean;
  /** Queue service at an office; null when it is not attended there. */
  readonly serviceId: string | null;
}

/** The council's standard answer as far as the kiosk shows it, in one language. */
export interface KioskAnswer {
  readonly language: string;
  readonly short: string;
  readonly documents: readonly string[];
  readonly free: boolean;
}

/** What the kiosk asks of its neighbours; the composition joins it. */
export interface KioskDeps {
  readonly clock: Clock;
  readonly publicUrl: string;
  assets(surface: Surface): Assets;
  languages(): readonly string[];
  defaultLanguage(): string;
  timeZone(): string;
  /** The council's telephone as people dial it. */
  phone(): string;
  unit(id: string): KioskUnit | null;
  procedure(slug: string): KioskProcedure | null;
  /** Most asked first; those that can be done or explained here. */
  mostAsked(): readonly KioskProcedure[];
  procedures(): readonly KioskProcedure[];
  search(text: string, language: string, limit: number): readonly { readonly slug: string }[];
  answer(slug: string, language: string): KioskAnswer | null;
  /** Services one can take a number for at a site. */
  services(siteId: string): readonly {
    readonly id: string;
    readonly names: Localized;
    readonly upToMinutes: number | null;
  }[];
  opening(
    siteId: string,
    at: Temporal.Instant,
  ): { readonly open: boolean; readonly opensAt: string | null };
  takeTurn(
    request: {
      readonly site: string;
      readonly service?: string | undefined;
      readonly procedure?: string | undefined;
      readonly language: string;
    },
    caller: { readonly unit: string; readonly idempotencyKey: string | null },
  ): Promise<Result<{ readonly number: string; readonly secret: string }>>;
  /** Work of channel `kiosk-help` for the site; at most one open for each unit (made sure there). */
  callPerson(unit: KioskUnit, language: string): Promise<void>;
}
