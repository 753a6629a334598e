import { Temporal } from '../../src/kernel/time.ts';

/** A store's functions and, by their names, arguments to call them with (without the database). */
export interface SampledStore {
  readonly store: Readonly<Record<string, unknown>>;
  readonly samples: Readonly<Record<string, readonly unknown[] | undefined>>;
}

/** The arguments that the functions of a store take after the database; checked by the compiler. */
export type SamplesOf<Store> = {
  readonly [Name in keyof Store]?: Store[Name] extends (
    first: never,
    ...rest: infer Rest
  ) => Promise<unknown>
    ? Rest
    : never;
};

export function sampled<Store extends object>(
  store: Store,
  samples: SamplesOf<Store>,
): SampledStore {
  return { store: Object.fromEntries(Object.entries(store)), samples };
}

export const now = Temporal.Instant.from('2026-11-24T09:30:00Z');
export const id = '00000000-0000-4000-8000-000000000000';
