import type { DeskAnswer } from './contract.ts';

/** What the desk asks of the council's data, in one language; `composition` gives it. */
export interface DeskCouncil {
  readonly languages: readonly string[];
  readonly services: readonly DeskService[];
  readonly sites: readonly DeskSite[];
  procedureName(id: string): string | null;
  procedureService(id: string): string | null;
  /** The published answer, or the procedure's bare facts when nothing is written yet. */
  answer(procedureId: string): DeskAnswer | null;
  search(
    text: string,
    limit: number,
  ): { id: string; name: string; short: string | null; serviceId: string }[];
}

export interface DeskService {
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly targetMinutes: number | null;
  readonly positionKinds: readonly string[];
}

export interface DeskSite {
  readonly id: string;
  readonly name: string;
  readonly screenKey: string;
  readonly services: readonly string[];
  readonly positions: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
  }[];
}
