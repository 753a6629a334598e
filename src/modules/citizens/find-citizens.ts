import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { DB } from '../../platform/db/types.generated.ts';
import { maskIdentity } from './core/mask-identity.ts';
import { parseSearch, type CitizenSearch } from './core/parse-search.ts';

export interface CitizenSummary {
  readonly id: string;
  readonly name: string | null;
  /** Masked: enough to choose, not to know. */
  readonly document: string | null;
}

/** More than these and the words are too few: nobody leafs through people. */
const most = 10;

/**
 * People whose document, e-mail or telephone is exactly that, or whose name holds every word,
 * without regard to accents and capitals. At most ten, by name.
 */
export async function findCitizens(db: Kysely<DB>, text: string): Promise<CitizenSummary[]> {
  const conditions = conditionsOf(parseSearch(text));
  if (conditions.length === 0) return [];
  const rows = await db
    .selectFrom('citizen')
    .where(sql<boolean>`(${sql.join(conditions, sql` OR `)})`)
    .select(['id', 'name', 'document_number'])
    .orderBy('name')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    document: row.document_number === null ? null : maskIdentity(row.document_number),
  }));
}

function conditionsOf(search: CitizenSearch): RawBuilder<boolean>[] {
  const conditions: RawBuilder<boolean>[] = [];
  if (search.email !== null) conditions.push(reached('email', sql`value = ${search.email}`));
  if (search.document !== null)
    conditions.push(sql<boolean>`citizen.document_number = ${search.document}`);
  if (search.phoneEnd !== null)
    conditions.push(reached('phone', sql`value LIKE ${`%${search.phoneEnd}`}`));
  if (search.nameWords.length > 0) {
    const each = search.nameWords.map((word) => sql`${bareName} LIKE ${`%${word}%`}`);
    conditions.push(sql<boolean>`(${sql.join(each, sql` AND `)})`);
  }
  return conditions;
}

function reached(kind: 'email' | 'phone', value: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`citizen.id IN (SELECT citizen_id FROM citizen_reach WHERE kind = ${kind} AND ${value})`;
}

/** Decomposed, so that accents are marks (U+0300–U+036F) and can be taken off; `·` and `'` too. */
const bareName = sql`lower(regexp_replace(normalize(citizen.name, NFKD), '[̀-ͯ·''’]', '', 'g'))`;
