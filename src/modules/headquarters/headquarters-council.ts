import type { Localized } from '../../kernel/localized.ts';
import type { Temporal } from '../../kernel/time.ts';

/** Wall times `09:00-18:00` by weekday (`mon`..`sun`); a missing day is closed. */
export type WeeklySpans = Readonly<Partial<Record<string, readonly string[]>>>;

export interface CalendarFacts {
  readonly id: string;
  readonly holidays: readonly string[];
  readonly weekly: WeeklySpans;
  readonly special: readonly {
    readonly from: string;
    readonly to: string;
    readonly weekly: WeeklySpans;
    readonly evenOnHoliday: boolean;
  }[];
}

export interface SiteFacts {
  readonly id: string;
  readonly name: Localized;
  readonly order: number;
  readonly address: { readonly street: string | null; readonly town: string };
  readonly deskCalendar: string;
  readonly buildingCalendar: string;
  readonly positions: readonly { readonly id: string; readonly kind: string }[];
  readonly equipment: {
    readonly kiosks: readonly { readonly id: string; readonly label: Localized }[];
  };
}

export interface ServiceFacts {
  readonly id: string;
  readonly name: Localized;
  readonly positionKinds: readonly string[];
  readonly assignedByClass: boolean;
}

export interface ProcedureFacts {
  readonly number: number;
  readonly slug: string;
  readonly name: Localized;
  readonly family: string;
  readonly attentionClass: string;
  readonly channels: readonly string[];
  readonly documents: 'none' | 'brings' | 'obtained' | 'mixed';
  readonly identification: {
    readonly desk: 'none' | 'document';
    readonly remote: 'none' | 'known-data' | 'low' | 'substantial' | null;
    readonly signature: boolean;
    readonly consent: boolean;
  };
  readonly campaign: boolean;
  readonly service: string | null;
}

export type PromiseFacts = { readonly id: string; readonly text: Localized } & (
  | {
      readonly kind: 'deadline';
      readonly amount: number;
      readonly unit: 'minutes' | 'hours' | 'days';
      readonly clock: string;
    }
  | { readonly kind: 'attention' | 'share' | 'principle' }
);

/**
 * What these pages read of a council: a part of its document, so that the document fits as it is.
 * The object is the same until something in it changes; indexes are kept by it.
 */
export interface HeadquartersCouncil {
  readonly council: {
    readonly name: Localized;
    readonly timeZone: string;
    readonly languages: readonly string[];
    readonly defaultLanguage: string;
    readonly phone: {
      readonly local: string;
      readonly outside: string | null;
      readonly free: boolean;
    };
    readonly mailbox: string;
    readonly headquarters: string;
    readonly attentionClasses: Readonly<Record<string, { readonly upToMinutes: number | null }>>;
    readonly families: readonly { readonly id: string; readonly name: Localized }[];
    readonly promises: readonly PromiseFacts[];
    readonly videos: readonly { readonly language: string; readonly url: string }[];
    readonly demonstration: boolean;
  };
  readonly calendars: readonly CalendarFacts[];
  readonly holidays: {
    readonly days: readonly {
      readonly date: string;
      readonly scope: string;
      readonly name: Localized;
    }[];
  };
  readonly sites: readonly SiteFacts[];
  readonly services: readonly ServiceFacts[];
  readonly procedures: readonly ProcedureFacts[];
  readonly keywords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The published answer of a procedure, as far as people see it. */
export interface PublicAnswer {
  readonly version: number;
  /** `YYYY-MM-DD` */
  readonly publishedAt: string;
  readonly reviewBy: string;
  readonly owner: Localized;
  readonly cost:
    | { readonly kind: 'free'; readonly note?: Localized | undefined }
    | {
        readonly kind: 'amount';
        readonly cents: number;
        readonly per?: Localized | undefined;
        readonly note?: Localized | undefined;
      }
    | { readonly kind: 'varies'; readonly note: Localized };
  readonly term:
    | { readonly kind: 'immediate' }
    | { readonly kind: 'hours' | 'days'; readonly amount: number; readonly clock: string }
    | { readonly kind: 'months'; readonly amount: number };
  readonly documents: readonly {
    readonly id: string;
    readonly name: Localized;
    readonly council_obtains: boolean;
    readonly note?: Localized | undefined;
  }[];
  readonly legalBasis: readonly Localized[];
  readonly texts: Readonly<Record<string, AnswerWords>>;
}

export interface AnswerWords {
  readonly short: string;
  readonly who: string;
  readonly whenText: string;
  readonly result: string;
  readonly ways: {
    readonly here?: string | undefined;
    readonly selfService?: string | undefined;
    readonly person?: string | undefined;
    readonly phone?: string | undefined;
  };
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly easy: readonly string[];
}

/** Is it open? What the calendars module answers, as far as it is said here. */
export type Opening =
  | {
      readonly state: 'open';
      readonly until: Temporal.ZonedDateTime | null;
      readonly provisional: boolean;
    }
  | {
      readonly state: 'closing-soon';
      readonly until: Temporal.ZonedDateTime;
      readonly provisional: boolean;
    }
  | {
      readonly state: 'closed';
      readonly opens: Temporal.ZonedDateTime | null;
      readonly holiday: { readonly names?: Localized } | null;
      readonly provisional: boolean;
    };

/** Minutes, rounded as they are said; null when it is not known. */
export type WaitNow = { readonly from: number; readonly to: number } | null;
