import type { ProcedureEntry } from './procedure.ts';
import type { Service } from './service.ts';

/**
 * The queue service of a procedure: its own if it names one, else by rule the first service with
 * `assignedByClass` that takes its class. Null when it is not attended at an office; undefined when
 * the rule finds none.
 */
export function serviceOf(
  entry: ProcedureEntry,
  services: readonly Service[],
): string | null | undefined {
  if (entry.service !== undefined) return entry.service;
  if (!entry.channels.includes('on-site')) return null;
  return services.find(
    (service) => service.assignedByClass && service.attentionClasses.includes(entry.attentionClass),
  )?.id;
}
