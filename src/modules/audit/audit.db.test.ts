import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startClock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { createAudit, type Audit } from './module.ts';

let base: TestDatabase;
let audit: Audit;
const actor = { kind: 'staff', id: 'fatima.benali' } as const;

beforeAll(async () => {
  base = await testDatabase();
  audit = createAudit({ transact: base.transact, clock: startClock() });
});
afterAll(() => base.close());

async function addCitizen(name: string): Promise<string> {
  const id = newId();
  const created_at = startClock().now();
  await base.db.insertInto('citizen').values({ id, name, created_at }).execute();
  return id;
}

async function nameOf(trx: TestDatabase['db'], id: string): Promise<string | null> {
  const row = await trx
    .selectFrom('citizen')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.name ?? null;
}

test('a reading says who, why and in which contact, newest first', async () => {
  const citizenId = await addCitizen('Persona Inventada');
  const contactId = newId();
  const first = { actor, citizenId, purpose: 'attend', contactId } as const;
  expect(await audit.readWithPurpose(first, (trx) => nameOf(trx, citizenId))).toBe(
    'Persona Inventada',
  );
  await audit.readWithPurpose({ ...first, purpose: 'complaint' }, (trx) => nameOf(trx, citizenId));
  expect(await audit.readingsOf(base.db, citizenId)).toMatchObject([
    { actorKind: 'staff', actorId: 'fatima.benali', purpose: 'complaint', contactId },
    { actorKind: 'staff', actorId: 'fatima.benali', purpose: 'attend', contactId },
  ]);
});

test('the row stands before the record is read', async () => {
  const citizenId = await addCitizen('Persona Inventada');
  const readings = await audit.readWithPurpose({ actor, citizenId, purpose: 'attend' }, (trx) =>
    audit.readingsOf(trx, citizenId),
  );
  expect(readings).toHaveLength(1);
});

test('a search is a reading of each person shown, and of nobody else', async () => {
  const shown = await Promise.all([addCitizen('Una'), addCitizen('Dues')]);
  const hidden = await addCitizen('Ningú');
  const found = await audit.readManyWithPurpose({ actor, purpose: 'attend' }, async () =>
    shown.map((id) => ({ id })),
  );
  expect(found).toHaveLength(2);
  for (const id of shown) expect(await audit.readingsOf(base.db, id)).toHaveLength(1);
  expect(await audit.readingsOf(base.db, hidden)).toEqual([]);
});

test('when the reading cannot be written nothing is read', async () => {
  const citizenId = await addCitizen('Persona Inventada');
  let reached = false;
  await sql`ALTER TABLE reading ADD CONSTRAINT full_disk CHECK (purpose <> 'inspection')`.execute(
    base.db,
  );
  const reading = { actor, citizenId, purpose: 'inspection' } as const;
  await expect(
    audit.readWithPurpose(reading, async (trx) => {
      reached = true;
      return nameOf(trx, citizenId);
    }),
  ).rejects.toMatchObject({ code: '23514' });
  expect(reached).toBe(false);
  await expect(
    audit.readManyWithPurpose(reading, async () => [{ id: citizenId }]),
  ).rejects.toMatchObject({ code: '23514' });
  await sql`ALTER TABLE reading DROP CONSTRAINT full_disk`.execute(base.db);
});

test('a reading that fails leaves no row behind', async () => {
  const citizenId = await addCitizen('Persona Inventada');
  await expect(
    audit.readWithPurpose({ actor, citizenId, purpose: 'attend' }, async () => {
      throw new Error('no such place');
    }),
  ).rejects.toThrow('no such place');
  expect(await audit.readingsOf(base.db, citizenId)).toEqual([]);
});
