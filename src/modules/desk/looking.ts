/**
 * Who has a work item on their screen now. Kept in memory with a time-out: it is a courtesy between
 * colleagues, not a lock; a node that restarts learns it again within one beat (15 s).
 */
export interface Looking {
  note(workId: string, staffId: string, name: string, now: number): void;
  others(workId: string, staffId: string, now: number): string[];
}

const beatMs = 15_000;

export function createLooking(): Looking {
  const seen = new Map<string, Map<string, { name: string; at: number }>>();
  return {
    note(workId, staffId, name, now) {
      const people = seen.get(workId) ?? new Map<string, { name: string; at: number }>();
      people.set(staffId, { name, at: now });
      seen.set(workId, people);
      for (const [id, others] of seen)
        if ([...others.values()].every(({ at }) => now - at > 2 * beatMs)) seen.delete(id);
    },
    others(workId, staffId, now) {
      return [...(seen.get(workId) ?? [])]
        .filter(([id, { at }]) => id !== staffId && now - at <= 2 * beatMs)
        .map(([, { name }]) => name)
        .sort();
    },
  };
}
