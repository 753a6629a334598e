import type { Kysely } from 'kysely';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { CitizenDeps, Reader } from './citizen-deps.ts';
import type { CitizenRecord } from './contract.ts';
import type { Citizen } from './core/citizen.ts';
import { findCitizens, type CitizenSummary } from './find-citizens.ts';
import { loadCitizen } from './store.ts';

type Readings = CitizenRecord['readings'];

/** Masked results; each person shown is one reading of them. */
export async function searchCitizens(
  deps: CitizenDeps,
  text: string,
  reader: Reader,
): Promise<CitizenSummary[]> {
  return deps.audit.readManyWithPurpose(reader, (trx) => findCitizens(trx, text));
}

/** The whole record with its timeline, newest first, and who has read it, this reading included. */
export async function readRecord(
  deps: CitizenDeps,
  id: string,
  reader: Reader,
  language: string,
): Promise<Result<CitizenRecord, 'unknown-citizen'>> {
  return deps.audit.readWithPurpose({ ...reader, citizenId: id }, async (trx) => {
    const citizen = await loadCitizen(trx, id);
    if (citizen === null) return refuse('unknown-citizen');
    return ok({
      id,
      draft: draftOf(citizen),
      timeline: await timelineOf(deps, trx, id, language),
      readings: await readingsIn(deps, trx, id),
    });
  });
}

/** Who has read the record: shown when the person asks, which is itself written down. */
export async function readReadings(
  deps: CitizenDeps,
  id: string,
  reader: Omit<Reader, 'purpose'>,
): Promise<Result<Readings, 'unknown-citizen'>> {
  const reading = { ...reader, citizenId: id, purpose: 'person-asked' } as const;
  return deps.audit.readWithPurpose(reading, async (trx) =>
    (await loadCitizen(trx, id)) === null
      ? refuse('unknown-citizen')
      : ok(await readingsIn(deps, trx, id)),
  );
}

export function draftOf(citizen: Citizen): CitizenRecord['draft'] {
  return {
    name: citizen.name,
    documentKind: citizen.document?.kind ?? null,
    documentNumber: citizen.document?.number ?? null,
    email: citizen.email,
    phone: citizen.phone,
    preferredLanguage: citizen.preferredLanguage,
    preferredChannel: citizen.preferredChannel as CitizenRecord['draft']['preferredChannel'],
    largePrint: citizen.largePrint,
    interpreter: citizen.interpreter,
  };
}

export async function timelineOf(
  deps: CitizenDeps,
  db: Kysely<DB>,
  id: string,
  language: string,
): Promise<CitizenRecord['timeline']> {
  const contacts = await deps.contactsOfCitizen(db, id);
  const staff = await deps.staffNames(db, idsOf(contacts.map(({ staffId }) => staffId)));
  return contacts.toReversed().map((contact) => ({
    contactId: contact.id,
    at: contact.startedAt.toString(),
    channel: contact.channel,
    place: deps.placeName(contact.siteId, contact.positionId, language),
    staffName: contact.staffId === null ? null : (staff.get(contact.staffId) ?? null),
    result: contact.result,
    notes: contact.notes,
    questions: contact.questions.map((question) => ({
      procedure:
        question.procedureId === null
          ? null
          : (deps.procedureName(question.procedureId, language) ?? question.procedureId),
      answerVersion: question.answerVersion,
      answerLanguage: question.answerLanguage,
      result: question.result,
      notes: question.notes,
    })),
  }));
}

export async function readingsIn(deps: CitizenDeps, db: Kysely<DB>, id: string): Promise<Readings> {
  const readings = await deps.audit.readingsOf(db, id);
  const names = await deps.staffNames(db, idsOf(readings.map(({ actorId }) => actorId)));
  return readings.map(({ at, actorKind, actorId, purpose }) => ({
    at: at.toString(),
    by: (actorId === null ? undefined : names.get(actorId)) ?? actorId ?? actorKind,
    purpose,
  }));
}

function idsOf(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
