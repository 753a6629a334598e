import { sql, type Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { Citizen, CitizenDocument, CitizenFacts, DocumentKind } from './core/citizen.ts';

export async function loadCitizen(db: Kysely<DB>, id: string): Promise<Citizen | null> {
  const row = await db
    .selectFrom('citizen')
    .selectAll()
    .select([reachOf('email').as('email'), reachOf('phone').as('phone')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    name: row.name,
    document: documentOf(row.document_kind, row.document_number),
    email: row.email,
    phone: row.phone,
    preferredLanguage: row.preferred_language,
    preferredChannel: row.preferred_channel,
    largePrint: row.large_print,
    interpreter: row.interpreter,
    createdAt: row.created_at,
  };
}

export function documentOf(kind: string | null, number: string | null): CitizenDocument | null {
  return kind === null || number === null ? null : { kind: kind as DocumentKind, number };
}

function reachOf(kind: 'email' | 'phone') {
  return sql<string | null>`(SELECT value FROM citizen_reach
    WHERE citizen_id = citizen.id AND kind = ${kind} ORDER BY created_at DESC LIMIT 1)`;
}

/** False when another person has that document. */
export async function insertCitizen(
  trx: Kysely<DB>,
  id: string,
  facts: CitizenFacts,
  at: Temporal.Instant,
): Promise<boolean> {
  const row = await trx
    .insertInto('citizen')
    .values({ id, ...columnsOf(facts), created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) return false;
  await saveReach(trx, id, facts, at);
  return true;
}

export async function updateCitizen(
  trx: Kysely<DB>,
  id: string,
  facts: CitizenFacts,
  at: Temporal.Instant,
): Promise<void> {
  await trx.updateTable('citizen').set(columnsOf(facts)).where('id', '=', id).execute();
  await saveReach(trx, id, facts, at);
}

export async function findByDocument(
  db: Kysely<DB>,
  document: CitizenDocument,
): Promise<string | null> {
  const row = await db
    .selectFrom('citizen')
    .where('document_kind', '=', document.kind)
    .where('document_number', '=', document.number)
    .select('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Locked until the transaction ends; false when there is nobody. */
export async function lockCitizen(trx: Kysely<DB>, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('citizen')
    .where('id', '=', id)
    .select('id')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteCitizen(trx: Kysely<DB>, id: string): Promise<void> {
  // Ways to reach them go with the row (ON DELETE CASCADE).
  await trx.deleteFrom('citizen').where('id', '=', id).execute();
}

function columnsOf(facts: CitizenFacts) {
  return {
    name: facts.name,
    document_kind: facts.document?.kind ?? null,
    document_number: facts.document?.number ?? null,
    preferred_language: facts.preferredLanguage,
    preferred_channel: facts.preferredChannel,
    large_print: facts.largePrint,
    interpreter: facts.interpreter,
  };
}

/** One e-mail and one telephone; a number that is no longer theirs is not kept. */
async function saveReach(
  trx: Kysely<DB>,
  citizenId: string,
  facts: CitizenFacts,
  at: Temporal.Instant,
): Promise<void> {
  for (const kind of ['email', 'phone'] as const) {
    const value = facts[kind];
    await trx
      .deleteFrom('citizen_reach')
      .where('citizen_id', '=', citizenId)
      .where('kind', '=', kind)
      .where('value', '!=', value ?? '')
      .execute();
    if (value !== null)
      await trx
        .insertInto('citizen_reach')
        .values({ citizen_id: citizenId, kind, value, created_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
}
