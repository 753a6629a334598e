import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { citizenExport, citizenRecord } from './contract.ts';
import { emptyDraft, fatima, testCitizens } from './citizens.fixture.ts';

let house: Awaited<ReturnType<typeof testCitizens>>;
beforeAll(async () => {
  house = await testCitizens();
});
afterAll(() => house.close());

const readingsOf = (id: string) =>
  house.db.selectFrom('reading').where('citizen_id', '=', id).selectAll().execute();

test('a person is kept with nothing, and twice with nothing is two people', async () => {
  const first = await house.send('', emptyDraft);
  const second = await house.send('', emptyDraft);
  expect([first.status, first.body['existing']]).toEqual([201, false]);
  expect(second.body['id']).not.toBe(first.body['id']);
});

test('a passport is as good as a Spanish number; a wrong Spanish number says what is due', async () => {
  const passport = { ...emptyDraft, documentKind: 'passport', documentNumber: 'zz 1' };
  expect((await house.send('', passport)).status).toBe(201);
  const wrong = { ...emptyDraft, documentKind: 'DNI', documentNumber: '12345678A' };
  const refused = await house.send('', wrong);
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({
    code: 'bad-identity-number',
    detail:
      'Aquest número no quadra: amb aquestes xifres hauria d’acabar en Z. Comprova’l o tria un altre document.',
  });
  const unknown = await house.send('', { ...wrong, documentNumber: 'hola' });
  expect(unknown.body['detail']).toBe(
    'Aquest número no quadra. Comprova’l o tria un altre document.',
  );
});

test('the same document leads to the person who has it, also from two desks at once', async () => {
  const draft = { ...emptyDraft, documentKind: 'DNI', documentNumber: '11111111H' };
  const answers = await Promise.all([
    house.send('', { ...draft, name: 'Una' }),
    house.send('', { ...draft, name: 'Altra' }),
  ]);
  expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
  expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 201]));
  const other = await house.add({ name: 'Tercera' });
  const taken = await house.send(`/${other}`, draft);
  expect([taken.status, taken.body['code']]).toEqual([409, 'citizen-exists']);
  expect(taken.body['facts']).toEqual({ citizen: answers[0]?.body['id'] });
});

test('what is changed takes the place of what was kept; an old number is not kept', async () => {
  const id = await house.add({ name: 'Abans', phone: '600 100 200', email: 'abans@exemple.cat' });
  const draft = { ...emptyDraft, name: 'Després', phone: '600 100 201', largePrint: true };
  expect(await house.send(`/${id}`, draft)).toEqual({ status: 200, body: { id, existing: false } });
  const reach = await house.db
    .selectFrom('citizen_reach')
    .where('citizen_id', '=', id)
    .select(['kind', 'value'])
    .execute();
  expect(reach).toEqual([{ kind: 'phone', value: '600100201' }]);
  const record = await house.send(`/${id}/read`, { purpose: 'correct-data' });
  expect(record.body['draft']).toEqual({ ...draft, phone: '600100201' });
});

test('people are found by document, e-mail, telephone and name, masked', async () => {
  const id = await house.add({
    name: 'Íngrid Gal·la d’Alòs Puig-Pey',
    documentKind: 'NIE',
    documentNumber: 'X1234567L',
    email: 'ingrid@exemple.cat',
    phone: '+34 600 555 666',
  });
  const masked = [{ id, name: 'Íngrid Gal·la d’Alòs Puig-Pey', document: '···4567' }];
  for (const text of [
    'x-1234567-l',
    'INGRID@exemple.cat',
    '600 555 666',
    '0034600555666',
    'alos ingrid',
    'galla puig-pey',
  ])
    expect(await house.found(text), text).toEqual(masked);
  for (const text of ['X1234567', 'exemple.cat@', '555 666 777', '%%%', '_____', 'no hi és'])
    expect(await house.found(text), text).toEqual([]);
});

test('at most ten people are shown, and each is one reading', async () => {
  for (let count = 0; count < 12; count += 1) await house.add({ name: `Repetida ${count}a` });
  const shown = await house.found('repetida');
  expect(shown).toHaveLength(10);
  const rows = await house.db
    .selectFrom('reading')
    .innerJoin('citizen', 'citizen.id', 'reading.citizen_id')
    .where('citizen.name', 'like', 'Repetida%')
    .select(['reading.citizen_id', 'reading.actor_id', 'reading.purpose'])
    .execute();
  expect(rows).toHaveLength(10);
  expect(rows[0]).toMatchObject({ actor_id: fatima.id, purpose: 'attend' });
});

test('a record needs a purpose, and shows its timeline and its own reading', async () => {
  const id = await house.add({ name: 'Persona Inventada', preferredLanguage: 'ca' });
  const contactId = await house.addContact(id, 'Vol saber com va el seu expedient');
  const without = await house.send(`/${id}/read`, {});
  expect([without.status, without.body['code']]).toEqual([422, 'purpose-needed']);
  expect(await readingsOf(id)).toEqual([]);
  const { status, body } = await house.send(`/${id}/read`, { purpose: 'attend', contactId });
  expect(status).toBe(200);
  const record = citizenRecord.parse(body);
  expect(record.timeline).toMatchObject([
    {
      contactId,
      place: 'Oficina d’exemple',
      staffName: 'Fàtima Benali',
      notes: 'Vol saber com va el seu expedient',
    },
  ]);
  expect(record.readings).toMatchObject([{ by: 'Fàtima Benali', purpose: 'attend' }]);
  expect(await readingsOf(id)).toMatchObject([{ contact_id: contactId }]);
});

test('who has read a record is shown on request, and asking is written down', async () => {
  const id = await house.add({ name: 'Persona Inventada' });
  await house.send(`/${id}/read`, { purpose: 'complaint' });
  const { body } = await house.get(`/${id}/readings`);
  expect(body['readings']).toMatchObject([{ purpose: 'person-asked' }, { purpose: 'complaint' }]);
});

test('when the reading cannot be written the record is not given', async () => {
  const id = await house.add({ name: 'Persona Secreta' });
  await sql`ALTER TABLE reading ADD CONSTRAINT full_disk CHECK (purpose <> 'inspection')`.execute(
    house.db,
  );
  const read = await house
    .send(`/${id}/read`, { purpose: 'inspection' })
    .catch((error: unknown) => String(error));
  const search = await house
    .send('/search', { text: 'Secreta', purpose: 'inspection' })
    .catch((error: unknown) => String(error));
  await sql`ALTER TABLE reading DROP CONSTRAINT full_disk`.execute(house.db);
  expect(JSON.stringify([read, search])).not.toContain('Persona Secreta');
  expect(await readingsOf(id)).toEqual([]);
});

test('a person takes away everything that is kept about them', async () => {
  const id = await house.add({ name: 'Persona Inventada', email: 'p@exemple.cat' });
  await house.addContact(id, 'Una nota');
  const { status, body } = await house.get(`/${id}/export`);
  expect(status).toBe(200);
  expect(citizenExport.parse(body)).toMatchObject({
    format: 'connecta-person-1',
    person: { id, name: 'Persona Inventada', email: 'p@exemple.cat' },
    contacts: [{ notes: 'Una nota' }],
    readings: [{ purpose: 'person-asked', by: 'Fàtima Benali' }],
  });
});

test('erasing a person keeps the contact for the figures and nothing of the person', async () => {
  const id = await house.add({ name: 'Persona Esborrable', phone: '600 999 888' });
  const contactId = await house.addContact(id, 'Diu que es diu Esborrable');
  await house.send(`/${id}/read`, { purpose: 'attend' });
  expect(await house.citizens.erase(id, fatima)).toEqual({ ok: true, value: { contacts: 1 } });
  expect(await house.citizens.erase(id, fatima)).toMatchObject({
    refusal: { code: 'unknown-citizen' },
  });
  const contact = await house.db
    .selectFrom('contact')
    .where('id', '=', contactId)
    .select(['channel', 'notes'])
    .executeTakeFirst();
  expect(contact).toEqual({ channel: 'counter', notes: '' });
  expect(await readingsOf(id)).toHaveLength(1);
  expect(await house.found('Esborrable')).toEqual([]);
  expect(await house.found('600999888')).toEqual([]);
  const log = await house.db.selectFrom('event_log').select(['type', 'data']).execute();
  expect(JSON.stringify(log)).not.toMatch(/Esborrable|600999888/);
  expect(log.map(({ type }) => type)).toContain('citizen.erased');
});

test('unknown people and broken requests get a clear answer', async () => {
  const ghost = newId();
  expect(await house.get(`/${ghost}/export`)).toMatchObject({ status: 404 });
  expect(await house.send(`/${ghost}/read`, { purpose: 'attend' })).toMatchObject({ status: 404 });
  expect(await house.send(`/${ghost}`, emptyDraft)).toMatchObject({ status: 404 });
  expect(await house.get('/not-a-person/readings')).toMatchObject({
    status: 404,
    body: { code: 'unknown-citizen' },
  });
  const short = await house.send('/search', { text: 'a', purpose: 'attend' });
  expect(short).toMatchObject({ status: 400, body: { facts: { field: 'text' } } });
  expect(await house.send('/search', { text: 'algú' })).toMatchObject({
    status: 422,
    body: { code: 'purpose-needed' },
  });
});
