import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { Temporal } from '../../kernel/time.ts';
import { json } from './sql-values.ts';

// Runs on both databases (npm run test:postgres): the same values must come out of each.

let opened: TestDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const instant = Temporal.Instant.from('2027-03-28T01:30:00.123456Z');

test('values are read alike on both databases', async () => {
  const { rows } = await sql`
    select count(*) as count, 9007199254740991::int8 as large, 1.50::numeric as digits,
      '2026-11-24'::date as day, '09:30'::time as hour, '{"a": [1]}'::jsonb as parsed,
      null::timestamptz as nothing, true as yes, '{a,NULL,"b c"}'::text[] as words,
      '{1,2}'::int8[] as numbers, array['2026-11-24'::date] as days,
      array['2026-11-24 09:30+01'::timestamptz, null] as moments,
      '2026-11-24 09:30:00+01'::timestamptz as moment,
      '3b1f8a2e-5a0c-4e0e-9d77-2f6f6f0a4b11'::uuid as id
    from (values (1), (2)) as two`.execute(opened.db);
  expect(rows).toEqual([
    {
      count: 2,
      large: 9007199254740991,
      digits: '1.50',
      day: '2026-11-24',
      hour: '09:30:00',
      parsed: { a: [1] },
      nothing: null,
      yes: true,
      words: ['a', null, 'b c'],
      numbers: [1, 2],
      days: ['2026-11-24'],
      moments: [Temporal.Instant.from('2026-11-24T08:30:00Z'), null],
      moment: Temporal.Instant.from('2026-11-24T08:30:00Z'),
      id: '3b1f8a2e-5a0c-4e0e-9d77-2f6f6f0a4b11',
    },
  ]);
});

test('parameters arrive as they left', async () => {
  const words = ['pla', 'amb "cometes"', 'i, comes', String.raw`\barres`, "l'àvia"];
  const { rows } = await sql`
    select ${instant}::timestamptz as moment, ${words}::text[] as words,
      ${{ nom: 'Vila', any: [1, { b: null }] }}::jsonb as object, ${json([{ a: 1 }, 2])}::jsonb as list,
      ${null}::text as nothing, ${false}::boolean as no, ${42}::int as number,
      ${[instant]}::timestamptz[] as moments`.execute(opened.db);
  expect(rows).toEqual([
    {
      moment: instant,
      words,
      object: { nom: 'Vila', any: [1, { b: null }] },
      list: [{ a: 1 }, 2],
      nothing: null,
      no: false,
      number: 42,
      moments: [instant],
    },
  ]);
});

test('an error says its state and the constraint, on both alike', async () => {
  const twice = opened.db
    .insertInto('installation')
    .values([
      { key: 'k', value: 'a' },
      { key: 'k', value: 'b' },
    ])
    .execute();
  await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'installation_pkey' });
});

test('changes are counted', async () => {
  await opened.db.insertInto('installation').values({ key: 'counted', value: 'a' }).execute();
  const change = (key: string) =>
    opened.db
      .updateTable('installation')
      .set({ value: 'b' })
      .where('key', '=', key)
      .executeTakeFirst();
  expect((await change('counted')).numUpdatedRows).toBe(1n);
  expect((await change('absent')).numUpdatedRows).toBe(0n);
});
