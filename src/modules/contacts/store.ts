import { sql, type Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { Contact, LinkEvidence, Question } from './core/contact.ts';

export interface NewContact {
  readonly workItemId: string | null;
  readonly channel: string;
  readonly siteId: string | null;
  readonly positionId: string | null;
  readonly staffId: string | null;
  readonly language: string;
  readonly startedAt: Temporal.Instant;
}

export async function insertContact(trx: Kysely<DB>, contact: NewContact): Promise<string> {
  const { id } = await trx
    .insertInto('contact')
    .values({
      work_item_id: contact.workItemId,
      channel: contact.channel,
      site_id: contact.siteId,
      position_id: contact.positionId,
      staff_id: contact.staffId,
      language: contact.language,
      started_at: contact.startedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function loadContact(db: Kysely<DB>, id: string): Promise<Contact | null> {
  const [contact] = await loadContacts(db, sql<boolean>`contact.id = ${id}`);
  return contact ?? null;
}

/** The contact of a work item that is still open, if any. */
export async function openContactOfWork(db: Kysely<DB>, workId: string): Promise<Contact | null> {
  const [contact] = await loadContacts(
    db,
    sql<boolean>`contact.work_item_id = ${workId} AND contact.ended_at IS NULL`,
  );
  return contact ?? null;
}

/** Contacts of a work item, oldest first: who attended before a transfer. */
export async function contactsOfWork(db: Kysely<DB>, workId: string): Promise<Contact[]> {
  return loadContacts(db, sql<boolean>`contact.work_item_id = ${workId}`);
}

export async function contactsOfCitizen(db: Kysely<DB>, citizenId: string): Promise<Contact[]> {
  return loadContacts(db, sql<boolean>`link.citizen_id = ${citizenId}`);
}

async function loadContacts(
  db: Kysely<DB>,
  where: ReturnType<typeof sql<boolean>>,
): Promise<Contact[]> {
  const rows = await db
    .selectFrom('contact')
    .leftJoin('contact_link as link', (join) =>
      join.onRef('link.contact_id', '=', 'contact.id').on('link.unlinked_at', 'is', null),
    )
    .where(where)
    .orderBy('contact.started_at')
    .selectAll('contact')
    .select('link.citizen_id')
    .select(
      sql<Question[]>`(SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', q.id, 'position', q.position, 'procedureId', q.procedure_id,
        'answerVersion', q.answer_version, 'answerLanguage', q.answer_language,
        'result', q.result, 'notes', q.notes, 'steps', q.steps) ORDER BY q.position), '[]')
      FROM question q WHERE q.contact_id = contact.id)`.as('questions'),
    )
    .execute();
  return rows.map((row) => ({
    id: row.id,
    workItemId: row.work_item_id,
    channel: row.channel,
    siteId: row.site_id,
    positionId: row.position_id,
    staffId: row.staff_id,
    language: row.language,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    notes: row.notes,
    result: row.result,
    version: row.version,
    citizenId: row.citizen_id,
    questions: row.questions,
  }));
}

export async function insertQuestion(
  trx: Kysely<DB>,
  question: {
    contactId: string;
    procedureId: string | null;
    answerVersion: number | null;
    answerLanguage: string | null;
    at: Temporal.Instant;
  },
): Promise<string> {
  const { id } = await trx
    .insertInto('question')
    .values((eb) => ({
      contact_id: question.contactId,
      position: eb
        .selectFrom('question')
        .where('contact_id', '=', question.contactId)
        .select((s) => sql<number>`coalesce(${s.fn.max('position')}, 0) + 1`.as('next')),
      procedure_id: question.procedureId,
      answer_version: question.answerVersion,
      answer_language: question.answerLanguage,
      asked_at: question.at,
    }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface QuestionChange {
  readonly procedureId?: string | null | undefined;
  readonly answerVersion?: number | null | undefined;
  readonly answerLanguage?: string | null | undefined;
  readonly result?: string | null | undefined;
  readonly notes?: string | undefined;
  readonly steps?: Readonly<Record<string, string>> | undefined;
}

export async function updateQuestion(
  trx: Kysely<DB>,
  contactId: string,
  id: string,
  change: QuestionChange,
): Promise<boolean> {
  const set = {
    ...(change.procedureId === undefined ? {} : { procedure_id: change.procedureId }),
    ...(change.answerVersion === undefined ? {} : { answer_version: change.answerVersion }),
    ...(change.answerLanguage === undefined ? {} : { answer_language: change.answerLanguage }),
    ...(change.result === undefined ? {} : { result: change.result }),
    ...(change.notes === undefined ? {} : { notes: change.notes }),
    ...(change.steps === undefined ? {} : { steps: JSON.stringify(change.steps) }),
  };
  const done = await trx
    .updateTable('question')
    .set(set)
    .where('id', '=', id)
    .where('contact_id', '=', contactId)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function saveNotes(trx: Kysely<DB>, id: string, notes: string): Promise<void> {
  await trx
    .updateTable('contact')
    .set((eb) => ({ notes, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function endContact(
  trx: Kysely<DB>,
  id: string,
  end: { at: Temporal.Instant; result: string | null },
): Promise<void> {
  await trx
    .updateTable('contact')
    .set((eb) => ({ ended_at: end.at, result: end.result, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** A contact that never was: the call was a mistake and nothing was written in it. */
export async function deleteContact(trx: Kysely<DB>, id: string): Promise<void> {
  await trx.deleteFrom('question').where('contact_id', '=', id).execute();
  await trx.deleteFrom('contact_link').where('contact_id', '=', id).execute();
  await trx.deleteFrom('contact').where('id', '=', id).execute();
}

export async function insertLink(
  trx: Kysely<DB>,
  link: {
    contactId: string;
    citizenId: string;
    evidence: LinkEvidence;
    at: Temporal.Instant;
    by: string;
  },
): Promise<void> {
  await trx
    .insertInto('contact_link')
    .values({
      contact_id: link.contactId,
      citizen_id: link.citizenId,
      evidence: link.evidence,
      linked_at: link.at,
      linked_by: link.by,
    })
    .execute();
}

/** Closes the link; the row stays, so who linked and unlinked can be shown. */
export async function closeLink(
  trx: Kysely<DB>,
  contactId: string,
  end: { at: Temporal.Instant; by: string },
): Promise<string | null> {
  const row = await trx
    .updateTable('contact_link')
    .set({ unlinked_at: end.at, unlinked_by: end.by })
    .where('contact_id', '=', contactId)
    .where('unlinked_at', 'is', null)
    .returning('citizen_id')
    .executeTakeFirst();
  return row?.citizen_id ?? null;
}
