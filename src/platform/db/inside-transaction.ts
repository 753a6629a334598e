import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The embedded database has one connection, and a transaction holds it. Code that asks for another
 * one from inside would wait for itself for ever; on a server it would silently read outside its
 * own transaction. Both are the same bug, so it is thrown at once.
 */
const open = new AsyncLocalStorage<{ active: boolean }>();

export async function runInsideTransaction<Value>(work: () => Promise<Value>): Promise<Value> {
  const mark = { active: true };
  try {
    return await open.run(mark, work);
  } finally {
    mark.active = false;
  }
}

export function assertOutsideTransaction(): void {
  if (open.getStore()?.active === true) {
    throw new Error('the database was used inside an open transaction: use unit.trx');
  }
}
