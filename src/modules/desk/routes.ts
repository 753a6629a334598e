import { Hono, type Context } from 'hono';
import type { z } from 'zod';
import type { Result } from '../../kernel/result.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { readJson } from '../../platform/http/read-json.ts';
import { refusalResponse } from '../../platform/http/refusals.ts';
import * as contract from './contract.ts';
import type { DeskCommands } from './desk-commands.ts';
import type { DeskViewDeps } from './desk-deps.ts';
import { deskView } from './desk-view.ts';
import { placesView, searchView } from './places-view.ts';

export interface DeskRouteDeps extends DeskViewDeps {
  readonly commands: DeskCommands;
  noteLooking(workId: string, staffId: string): Promise<void>;
  screenPath(screenKey: string, language: string): string;
}

type DeskContext = Context<AppEnv>;

/** Staff only: every route finds a signed-in person; what they may do is checked before it runs. */
export function createDeskRoutes(deps: DeskRouteDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>().basePath('/api/v1/desk');
  const language = (c: DeskContext): string => c.req.query('language') ?? c.var.t.language;
  const staffId = (c: DeskContext): string =>
    c.var.caller.kind === 'staff' ? c.var.caller.id : '';

  app.use('*', async (c, next) => {
    const caller = c.var.caller;
    if (caller.kind !== 'staff') return refusalResponse(c, { code: 'sign-in-needed', facts: {} });
    if (!deps.commands.mayAttend(caller.roles))
      return refusalResponse(c, { code: 'not-allowed', facts: {} });
    return next();
  });

  const state = async (c: DeskContext, done?: Result<unknown>): Promise<Response> => {
    if (done !== undefined && !done.ok) return refusalResponse(c, done.refusal);
    const view = await deskView(deps, staffId(c), language(c));
    return view === null ? refusalResponse(c, { code: 'unknown-staff', facts: {} }) : c.json(view);
  };

  app.get('/', (c) => state(c));
  app.get('/places', async (c) => c.json(await placesView(deps, language(c))));
  app.get('/search', async (c) =>
    c.json(await searchView(deps, c.req.query('q') ?? '', staffId(c), language(c))),
  );
  app.get('/answers/:procedure', (c) => {
    const answer = deps.council(language(c)).answer(c.req.param('procedure'));
    return answer === null
      ? refusalResponse(c, { code: 'unknown-procedure', facts: {} })
      : c.json(answer);
  });

  /** A POST with a body: parse, call, answer with the new state. */
  const post = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    call: (c: DeskContext, body: z.infer<Schema>) => Promise<Result<unknown>>,
  ): void => {
    app.post(path, async (c) => {
      const body = await readJson(c, schema);
      return body.ok ? state(c, await call(c, body.value)) : refusalResponse(c, body.refusal);
    });
  };
  /** A POST whose address says all. */
  const act = (path: string, call: (c: DeskContext) => Promise<Result<unknown>>): void => {
    app.post(path, async (c) => state(c, await call(c)));
  };
  const id = (c: DeskContext, name = 'id'): string => c.req.param(name) ?? '';

  const { commands } = deps;
  post('/position', contract.choosePosition, (c, { positionId }) =>
    commands.takePosition(staffId(c), positionId),
  );
  post('/presence', contract.chooseState, (c, body) =>
    commands.setPresence(staffId(c), body.state),
  );
  act('/alarm', (c) => commands.raiseAlarm(staffId(c)));
  act('/alarms/:id/answer', (c) => commands.answerAlarm(staffId(c), id(c)));
  act('/work/:id/accept', (c) => commands.work(id(c), { kind: 'accept', staffId: staffId(c) }));
  act('/work/:id/decline', (c) => commands.work(id(c), { kind: 'decline', staffId: staffId(c) }));
  act('/work/:id/take', (c) => commands.take(staffId(c), id(c)));
  act('/work/:id/resume', (c) => commands.take(staffId(c), id(c)));
  act('/work/:id/call', (c) => commands.callAgain(staffId(c), id(c)));
  act('/work/:id/undo', (c) => commands.work(id(c), { kind: 'undo', staffId: staffId(c) }));
  act('/work/:id/no-show', (c) => commands.work(id(c), { kind: 'no-show', staffId: staffId(c) }));
  act('/work/:id/release', (c) => commands.release(staffId(c), id(c)));
  post('/work/:id/park', contract.park, (c, { minutes }) =>
    commands.park(staffId(c), id(c), minutes),
  );
  post('/work/:id/transfer', contract.transfer, (c, body) =>
    commands.transfer(staffId(c), id(c), body),
  );
  post('/work/:id/finish', contract.finish, (c, { result }) =>
    commands.work(id(c), { kind: 'finish', staffId: staffId(c), result }),
  );
  post('/work/:id/prioritise', contract.prioritise, (c, { priority }) =>
    commands.prioritise(staffId(c), id(c), priority),
  );
  post('/contacts/:id/notes', contract.writeNotes, (c, { notes }) =>
    commands.writeNotes(staffId(c), id(c), notes),
  );
  post('/contacts/:id/questions', contract.addQuestion, (c, { procedureId }) =>
    commands.addQuestion(staffId(c), id(c), procedureId),
  );
  post('/contacts/:id/questions/:question', contract.changeQuestion, (c, body) =>
    commands.changeQuestion(staffId(c), id(c), id(c, 'question'), body),
  );
  post('/contacts/:id/link', contract.linkContact, (c, body) =>
    commands.link(staffId(c), id(c), body.citizenId, body.evidence),
  );
  act('/contacts/:id/unlink', (c) => commands.unlink(staffId(c), id(c)));

  app.post('/looking/:id', async (c) => {
    await deps.noteLooking(id(c), staffId(c));
    return c.body(null, 204);
  });

  app.post('/tickets', async (c) => {
    const body = await readJson(c, contract.welcomeTicket);
    if (!body.ok) return refusalResponse(c, body.refusal);
    const given = await commands.giveTicket(
      staffId(c),
      body.value,
      c.req.header('idempotency-key') ?? null,
      language(c),
    );
    return given.ok ? c.json(given.value, 201) : refusalResponse(c, given.refusal);
  });
  return app;
}
