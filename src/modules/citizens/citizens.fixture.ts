import { Hono } from 'hono';
import { startClock } from '../../kernel/clock.ts';
import { translator } from '../../locales/translate.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { createAudit } from '../audit/module.ts';
import { beginContact, linkContact } from '../contacts/commands.ts';
import { forgetCitizen } from '../contacts/forget-citizen.ts';
import { contactsOfCitizen } from '../contacts/store.ts';
import type { CitizenDraft } from './contract.ts';
import { createCitizens } from './module.ts';

export const emptyDraft: CitizenDraft = {
  name: null,
  documentKind: null,
  documentNumber: null,
  email: null,
  phone: null,
  preferredLanguage: null,
  preferredChannel: null,
  largePrint: false,
  interpreter: null,
};

export const fatima = { kind: 'staff', id: 'fatima.benali' } as const;

/** Citizens with audit and contacts on a database of its own; calls are Fàtima's. */
export async function testCitizens() {
  const base = await testDatabase();
  const clock = startClock();
  const contactDeps = { ...base, clock, publishedVersion: () => null };
  const citizens = createCitizens({
    ...base,
    clock,
    audit: createAudit({ transact: base.transact, clock }),
    contactsOfCitizen,
    forgetCitizen: (unit, id, actor) => forgetCitizen({ clock }, unit, id, actor),
    staffNames: async (_, ids) =>
      new Map(ids.filter((id) => id === fatima.id).map((id) => [id, 'Fàtima Benali'])),
    procedureName: () => null,
    placeName: () => 'Oficina d’exemple',
    requirePermission: () => async (_, next) => next(),
  });
  await base.db
    .insertInto('staff_member')
    .values({ id: fatima.id, name: 'Fàtima Benali', roles: [], languages: ['ca'] })
    .execute();
  const app = new Hono<AppEnv>();
  app.use('*', async (c, next) => {
    c.set('t', translator('ca'));
    c.set('caller', { kind: 'staff', id: fatima.id, name: 'Fàtima Benali', roles: [] });
    await next();
  });
  app.onError((_, c) => c.json({ code: 'unexpected' }, 500));
  app.route('/', citizens.routes);

  const send = async (path: string, body: unknown) => {
    const answer = await app.request(`/api/v1/citizens${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const get = async (path: string) => {
    const answer = await app.request(`/api/v1/citizens${path}`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const add = async (draft: Partial<CitizenDraft>): Promise<string> => {
    const { body } = await send('', { ...emptyDraft, ...draft });
    return String(body['id']);
  };
  const found = async (text: string): Promise<{ id: string; name: string; document: string }[]> => {
    const { body } = await send('/search', { text, purpose: 'attend' });
    return body['citizens'] as { id: string; name: string; document: string }[];
  };
  /** A contact with a note, linked to the person. */
  const addContact = async (citizenId: string, notes: string): Promise<string> => {
    const contact = {
      workItemId: null,
      channel: 'counter',
      siteId: null,
      positionId: null,
      staffId: fatima.id,
      language: 'ca',
      procedureId: null,
    };
    const id = await base.transact((unit) => beginContact(contactDeps, unit, contact, fatima));
    await base.db.updateTable('contact').set({ notes }).where('id', '=', id).execute();
    const linked = await linkContact(contactDeps, id, citizenId, 'document-shown', fatima);
    if (!linked.ok) throw new Error(linked.refusal.code);
    return id;
  };
  return { ...base, citizens, send, get, add, found, addContact };
}
