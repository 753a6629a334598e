import type { Temporal } from '../../../kernel/time.ts';

/** A person as they are kept: only what they chose to say. */
export interface Citizen {
  readonly id: string;
  readonly name: string | null;
  readonly document: CitizenDocument | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly preferredLanguage: string | null;
  readonly preferredChannel: string | null;
  readonly largePrint: boolean;
  /** Language of an interpreter, signed ones too. */
  readonly interpreter: string | null;
  readonly createdAt: Temporal.Instant;
}

export const documentKinds = ['DNI', 'NIE', 'NIF', 'passport', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface CitizenDocument {
  readonly kind: DocumentKind;
  readonly number: string;
}

export type CitizenFacts = Omit<Citizen, 'id' | 'createdAt'>;
