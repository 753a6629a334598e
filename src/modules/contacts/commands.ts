import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Transact, Unit } from '../../platform/db/transact.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { Actor } from '../../platform/events/actor.ts';
import type { Contact, LinkEvidence } from './core/contact.ts';
import {
  answerGiven,
  contactBegun,
  contactEnded,
  contactLinked,
  contactUnlinked,
  contactVoided,
} from './events.ts';
import * as store from './store.ts';

export interface ContactDeps {
  readonly db: Kysely<DB>;
  readonly transact: Transact;
  readonly clock: Clock;
  /** The version of the answer that is published now, if there is one. */
  readonly publishedVersion: (procedureId: string) => number | null;
}

export type ContactRefusal =
  | 'unknown-contact'
  | 'contact-ended'
  | 'unknown-question'
  | 'unknown-procedure'
  | 'already-linked'
  | 'not-linked';

/** Begins a contact; when the procedure is known its question and answer version stand at once. */
export async function beginContact(
  deps: Pick<ContactDeps, 'clock' | 'publishedVersion'>,
  unit: Unit,
  contact: Omit<store.NewContact, 'startedAt'> & { procedureId: string | null },
  actor: Actor,
): Promise<string> {
  const at = deps.clock.now();
  const id = await store.insertContact(unit.trx, { ...contact, startedAt: at });
  unit.event(
    contactBegun.record({
      at,
      actor,
      entity: 'contact',
      entityId: id,
      data: {
        work: contact.workItemId,
        channel: contact.channel,
        site: contact.siteId,
        staff: contact.staffId,
        language: contact.language,
      },
    }),
  );
  if (contact.procedureId !== null)
    await ask(deps, unit, id, contact.procedureId, contact.language, actor);
  return id;
}

async function ask(
  deps: Pick<ContactDeps, 'clock' | 'publishedVersion'>,
  unit: Unit,
  contactId: string,
  procedureId: string | null,
  language: string,
  actor: Actor,
): Promise<string> {
  const at = deps.clock.now();
  const version = procedureId === null ? null : deps.publishedVersion(procedureId);
  const question = {
    procedureId,
    answerVersion: version,
    answerLanguage: version === null ? null : language,
  };
  const id = await store.insertQuestion(unit.trx, { contactId, ...question, at });
  unit.event(
    answerGiven.record({
      at,
      actor,
      entity: 'contact',
      entityId: contactId,
      data: { question: id, procedure: procedureId, version, language: question.answerLanguage },
    }),
  );
  return id;
}

/** Adds a question to an open contact. */
export async function addQuestion(
  deps: ContactDeps,
  contactId: string,
  request: { procedureId: string | null; language: string },
  actor: Actor,
): Promise<Result<{ questionId: string }, ContactRefusal>> {
  return withOpenContact(deps, contactId, async (unit, contact) => {
    const questionId = await ask(
      deps,
      unit,
      contact.id,
      request.procedureId,
      request.language,
      actor,
    );
    return ok({ questionId });
  });
}

/** Saves what changed of a question; a new procedure or language takes the answer published now. */
export async function changeQuestion(
  deps: ContactDeps,
  contactId: string,
  questionId: string,
  change: Pick<
    store.QuestionChange,
    'procedureId' | 'answerLanguage' | 'result' | 'notes' | 'steps'
  >,
  actor: Actor,
): Promise<Result<null, ContactRefusal>> {
  return withOpenContact(deps, contactId, async (unit, contact) => {
    const question = contact.questions.find((known) => known.id === questionId);
    if (question === undefined) return refuse('unknown-question');
    const procedureId =
      change.procedureId === undefined ? question.procedureId : change.procedureId;
    const language = change.answerLanguage ?? question.answerLanguage ?? contact.language;
    const version = procedureId === null ? null : deps.publishedVersion(procedureId);
    const given = change.procedureId !== undefined || change.answerLanguage !== undefined;
    await store.updateQuestion(unit.trx, contactId, questionId, {
      ...change,
      ...(given
        ? {
            procedureId,
            answerVersion: version,
            answerLanguage: version === null ? null : language,
          }
        : {}),
    });
    if (given)
      unit.event(
        answerGiven.record({
          at: deps.clock.now(),
          actor,
          entity: 'contact',
          entityId: contactId,
          data: {
            question: questionId,
            procedure: procedureId,
            version,
            language: version === null ? null : language,
          },
        }),
      );
    return ok(null);
  });
}

export async function writeNotes(
  deps: ContactDeps,
  contactId: string,
  notes: string,
): Promise<Result<null, ContactRefusal>> {
  return withOpenContact(deps, contactId, async (unit) => {
    await store.saveNotes(unit.trx, contactId, notes);
    return ok(null);
  });
}

/** Ends the open contact of a work item, inside the transaction that ends the work. */
export async function endContactOfWork(
  deps: Pick<ContactDeps, 'clock'>,
  unit: Unit,
  workId: string,
  result: string | null,
  actor: Actor,
): Promise<void> {
  const contact = await store.openContactOfWork(unit.trx, workId);
  if (contact === null) return;
  const at = deps.clock.now();
  await store.endContact(unit.trx, contact.id, { at, result });
  unit.event(
    contactEnded.record({
      at,
      actor,
      entity: 'contact',
      entityId: contact.id,
      data: {
        work: workId,
        channel: contact.channel,
        site: contact.siteId,
        result,
        seconds: Math.max(0, Math.round(contact.startedAt.until(at).total('seconds'))),
        questions: contact.questions.length,
      },
    }),
  );
  unit.signal('contacts');
}

/** The call was a mistake: an untouched contact vanishes, one with notes stays and is ended. */
export async function voidContactOfWork(
  deps: Pick<ContactDeps, 'clock'>,
  unit: Unit,
  workId: string,
  actor: Actor,
): Promise<void> {
  const contact = await store.openContactOfWork(unit.trx, workId);
  if (contact === null) return;
  const touched =
    contact.notes !== '' ||
    contact.citizenId !== null ||
    contact.questions.some(
      (question) => question.notes !== '' || Object.keys(question.steps).length > 0,
    );
  if (touched) return endContactOfWork(deps, unit, workId, null, actor);
  await store.deleteContact(unit.trx, contact.id);
  unit.event(
    contactVoided.record({
      at: deps.clock.now(),
      actor,
      entity: 'contact',
      entityId: contact.id,
      data: { work: workId },
    }),
  );
}

/** Links a contact to a person, also after it ended. Reversible with `unlinkContact`. */
export async function linkContact(
  deps: ContactDeps,
  contactId: string,
  citizenId: string,
  evidence: LinkEvidence,
  actor: Actor,
): Promise<Result<null, ContactRefusal>> {
  return deps.transact(async (unit) => {
    const contact = await store.loadContact(unit.trx, contactId);
    if (contact === null) return refuse('unknown-contact');
    if (contact.citizenId === citizenId) return ok(null);
    if (contact.citizenId !== null) return refuse('already-linked');
    const at = deps.clock.now();
    await store.insertLink(unit.trx, {
      contactId,
      citizenId,
      evidence,
      at,
      by: actor.id ?? actor.kind,
    });
    unit.event(
      contactLinked.record({
        at,
        actor,
        entity: 'contact',
        entityId: contactId,
        data: { citizen: citizenId, evidence },
      }),
    );
    return ok(null);
  });
}

export async function unlinkContact(
  deps: ContactDeps,
  contactId: string,
  actor: Actor,
): Promise<Result<null, ContactRefusal>> {
  return deps.transact(async (unit) => {
    const at = deps.clock.now();
    const citizen = await store.closeLink(unit.trx, contactId, { at, by: actor.id ?? actor.kind });
    if (citizen === null) return refuse('not-linked');
    unit.event(
      contactUnlinked.record({
        at,
        actor,
        entity: 'contact',
        entityId: contactId,
        data: { citizen },
      }),
    );
    return ok(null);
  });
}

async function withOpenContact<Value>(
  deps: ContactDeps,
  contactId: string,
  work: (unit: Unit, contact: Contact) => Promise<Result<Value, ContactRefusal>>,
): Promise<Result<Value, ContactRefusal>> {
  return deps.transact(async (unit) => {
    const contact = await store.loadContact(unit.trx, contactId);
    if (contact === null) return refuse('unknown-contact');
    if (contact.endedAt !== null) return refuse('contact-ended');
    const result = await work(unit, contact);
    unit.signal(`contact:${contactId}`);
    return result;
  });
}
