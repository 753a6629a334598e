import type { Localized } from '../../kernel/localized.ts';

/** What the figures ask of the council; `composition` gives it. */
export interface FiguresCouncil {
  readonly timeZone: string;
  readonly defaultLanguage: string;
  readonly sites: readonly { readonly id: string; readonly name: Localized }[];
  readonly services: readonly {
    readonly id: string;
    readonly targetWaitMinutes: number;
    readonly byAppointment: boolean;
  }[];
}
