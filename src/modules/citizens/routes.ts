import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { Refusal, Result } from '../../kernel/result.ts';
import type { Actor } from '../../platform/events/actor.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { readJson } from '../../platform/http/read-json.ts';
import { refusalResponse } from '../../platform/http/refusals.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import { changeCitizen, createCitizen } from './commands/save-citizen.ts';
import * as contract from './contract.ts';
import { exportCitizen } from './export-citizen.ts';
import { readReadings, readRecord, searchCitizens } from './views.ts';

export interface CitizenRouteDeps {
  readonly requirePermission: (permission: 'read-citizens') => MiddlewareHandler<AppEnv>;
}

const person = '/:id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';

/** `/api/v1/citizens`, for staff who may read people's records. Purposes go in bodies, never in addresses. */
export function citizenRoutes(deps: CitizenDeps & CitizenRouteDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>().basePath('/api/v1/citizens');
  app.use('*', deps.requirePermission('read-citizens'));

  app.post('/search', async (c) => {
    const body = await readJson(c, withPurpose(contract.findCitizens));
    if (!body.ok) return refusalResponse(c, purposeFirst(body.refusal));
    const { text, purpose, contactId } = body.value;
    const reader = { actor: actorOf(c), purpose, contactId };
    return c.json({ citizens: await searchCitizens(deps, text, reader) });
  });

  app.post('/', async (c) => {
    const body = await readJson(c, contract.citizenDraft);
    if (!body.ok) return refusalResponse(c, body.refusal);
    const saved = await createCitizen(deps, body.value, actorOf(c));
    return answer(c, saved, saved.ok && !saved.value.existing ? 201 : 200);
  });

  app.post(person, async (c) => {
    const body = await readJson(c, contract.citizenDraft);
    if (!body.ok) return refusalResponse(c, body.refusal);
    const saved = await changeCitizen(deps, c.req.param('id'), body.value, actorOf(c));
    return saved.ok
      ? c.json({ id: saved.value.id, existing: false })
      : refusalResponse(c, saved.refusal);
  });

  app.post(`${person}/read`, async (c) => {
    const body = await readJson(c, withPurpose(contract.readCitizen));
    if (!body.ok) return refusalResponse(c, purposeFirst(body.refusal));
    const reader = { actor: actorOf(c), ...body.value };
    return answer(c, await readRecord(deps, c.req.param('id'), reader, c.var.t.language));
  });

  app.get(`${person}/readings`, async (c) => {
    const readings = await readReadings(deps, c.req.param('id'), { actor: actorOf(c) });
    return readings.ok
      ? c.json({ readings: readings.value })
      : refusalResponse(c, readings.refusal);
  });

  app.get(`${person}/export`, async (c) => {
    const id = c.req.param('id');
    const result = await exportCitizen(deps, id, actorOf(c), c.var.t.language);
    if (result.ok) c.header('Content-Disposition', `attachment; filename="person-${id}.json"`);
    return answer(c, result);
  });

  app.all('*', (c) => refusalResponse(c, { code: 'unknown-citizen', facts: {} }));
  return app;
}

function actorOf(c: Context<AppEnv>): Actor {
  const { caller } = c.var;
  if (caller.kind !== 'staff') throw new Error('requirePermission lets only staff through');
  return { kind: 'staff', id: caller.id };
}

function answer<Value extends object>(
  c: Context<AppEnv>,
  result: Result<Value>,
  status: 200 | 201 = 200,
): Response {
  return result.ok ? c.json(result.value, status) : refusalResponse(c, result.refusal);
}

/** A contact that is named must be one, so that the reading can be followed back to it. */
function withPurpose<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  return schema.extend({ contactId: z.uuid().optional() });
}

/** A missing purpose has its own sentence: it is what people forget. */
function purposeFirst(refusal: Refusal): Refusal {
  return refusal.facts['field'] === 'purpose' ? { code: 'purpose-needed', facts: {} } : refusal;
}
