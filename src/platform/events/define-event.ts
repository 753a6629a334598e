import type { z } from 'zod';
import type { Temporal } from '../../kernel/time.ts';
import type { Actor } from './actor.ts';

/** One fact: who, what, which thing, when (domain clock). Data holds ids, codes and numbers only. */
export interface DomainEvent {
  readonly type: string;
  readonly at: Temporal.Instant;
  readonly entity: string;
  readonly entityId: string;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface EventDefinition<Data> {
  readonly type: string;
  readonly schema: z.ZodType<Data>;
  /** A checked event, ready for `unit.event`. Throws when the data does not fit: that is a bug. */
  record(fact: Omit<DomainEvent, 'type' | 'data'> & { readonly data: Data }): DomainEvent;
  /** The data of a stored event of this type. */
  read(data: unknown): Data;
}

const registry = new Map<string, EventDefinition<never>>();

/** Declares an event once, in its module's `events.ts`; a test walks all of them for free text. */
export function defineEvent<Data extends Record<string, unknown>>(
  type: string,
  schema: z.ZodType<Data>,
): EventDefinition<Data> {
  if (registry.has(type)) throw new Error(`event ${type} is declared twice`);
  const definition: EventDefinition<Data> = {
    type,
    schema,
    record: (fact) => ({ ...fact, type, data: schema.parse(fact.data) }),
    read: (data) => schema.parse(data),
  };
  registry.set(type, definition as unknown as EventDefinition<never>);
  return definition;
}

export function definedEvents(): readonly EventDefinition<never>[] {
  return [...registry.values()];
}
