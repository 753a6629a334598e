import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import { translator, type MessageKey } from '../../locales/translate.ts';
import type { Unit } from '../../platform/db/transact.ts';
import type { DB } from '../../platform/db/types.generated.ts';

/** What is to be said to one person; words come from the template in their language. */
export interface NewMessage {
  readonly kind: 'email' | 'sms';
  readonly template: 'ticket-near';
  readonly language: string;
  readonly to: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly entity: string;
  readonly entityId: string;
  readonly at: Temporal.Instant;
}

export interface ReadyMessage {
  readonly id: string;
  readonly kind: 'email' | 'sms';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Port: an outbox folder now; SMTP and an SMS gateway later. Throws when it could not be handed over. */
export type SendMessage = (message: ReadyMessage) => Promise<void>;

export const sendMessageJob = 'message.send';

/** Writes the message and the job that sends it, in the caller's transaction. */
export async function enqueueMessage(unit: Unit, message: NewMessage): Promise<string> {
  const { id } = await unit.trx
    .insertInto('message')
    .values({
      kind: message.kind,
      template: message.template,
      language: message.language,
      recipient: message.to,
      params: { ...message.params },
      entity: message.entity,
      entity_id: message.entityId,
      created_at: message.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  unit.job({ kind: sendMessageJob, ref: id });
  return id;
}

/**
 * The job: says it once. The address is erased with the sending, in one statement; a crash between
 * handing over and marking sends twice rather than never.
 */
export async function sendQueued(
  db: Kysely<DB>,
  send: SendMessage,
  id: string,
  at: Temporal.Instant,
): Promise<void> {
  const row = await db
    .selectFrom('message')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirst();
  if (row === undefined || row.recipient === null) return;
  const t = translator(row.language);
  const params = row.params as Record<string, string | number>;
  await send({
    id,
    kind: row.kind as 'email' | 'sms',
    to: row.recipient,
    subject: t(`messages.${row.template}.subject` as MessageKey, params),
    text: t(`messages.${row.template}.text` as MessageKey, params),
  });
  await db
    .updateTable('message')
    .set({ state: 'sent', sent_at: at, recipient: null })
    .where('id', '=', id)
    .execute();
}

/** A folder that takes the place of the mail and SMS services: one file for each message. */
export function outboxFolder(folder: string): SendMessage {
  return async (message) => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${message.id}.json`);
    writeFileSync(`${file}.part`, `${JSON.stringify(message, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  };
}
