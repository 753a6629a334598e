import type { CouncilDocument } from './council-document.ts';

export interface CouncilDifference {
  /** `sites[hall].positions[desk-7].label.en`: entries by what names them. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Plain data; null when it was added. */
  readonly before: unknown;
  /** Plain data; null when it was removed. */
  readonly after: unknown;
}

/**
 * What changes from `a` to `b`, whole entries added or removed and single values changed. Lists of
 * entries are compared by what names each (id, slug, number, user, date); the order of a list is
 * one value of its own, the order of keys none. Empty for equal documents.
 */
export function diffCouncil(a: CouncilDocument, b: CouncilDocument): CouncilDifference[] {
  return diffValue('', a, b);
}

/** The same for any two plain values. */
export function diffValue(path: string, before: unknown, after: unknown): CouncilDifference[] {
  if (isRecord(before) && isRecord(after)) return diffRecords(path, before, after);
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(path, before, after);
  if (Object.is(before, after)) return [];
  return [{ path, kind: 'changed', before, after }];
}

function diffRecords(
  path: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): CouncilDifference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const at = path === '' ? key : `${path}.${key}`;
    return diffPresence(at, before[key], after[key]);
  });
}

function diffLists(
  path: string,
  before: readonly unknown[],
  after: readonly unknown[],
): CouncilDifference[] {
  const old = byName(before);
  const young = byName(after);
  if (old === null || young === null) {
    if (before.length !== after.length) return [{ path, kind: 'changed', before, after }];
    return before.flatMap((entry, index) => diffValue(`${path}[${index}]`, entry, after[index]));
  }
  const names = [...new Set([...old.keys(), ...young.keys()])];
  const inside = names.flatMap((name) =>
    diffPresence(`${path}[${name}]`, old.get(name), young.get(name)),
  );
  const oldOrder = [...old.keys()].filter((name) => young.has(name));
  const youngOrder = [...young.keys()].filter((name) => old.has(name));
  if (oldOrder.join('\n') === youngOrder.join('\n')) return inside;
  const order: CouncilDifference = {
    path: `${path}.order`,
    kind: 'changed',
    before: oldOrder,
    after: youngOrder,
  };
  return [...inside, order];
}

function diffPresence(path: string, before: unknown, after: unknown): CouncilDifference[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ path, kind: 'added', before: null, after }];
  if (after === undefined) return [{ path, kind: 'removed', before, after: null }];
  return diffValue(path, before, after);
}

/** Entries by what names them; null when some have no name or two have the same. */
function byName(list: readonly unknown[]): Map<string, unknown> | null {
  const named = new Map<string, unknown>();
  for (const entry of list) {
    const name = nameOf(entry);
    if (name === null || named.has(name)) return null;
    named.set(name, entry);
  }
  return named;
}

function nameOf(entry: unknown): string | null {
  if (!isRecord(entry)) return null;
  const { date, scope } = entry;
  if (typeof date === 'string' && typeof scope === 'string') return `${date} ${scope}`;
  for (const key of ['id', 'slug', 'user', 'procedure', 'url']) {
    const name = entry[key];
    if (typeof name === 'string' || typeof name === 'number') return String(name);
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
