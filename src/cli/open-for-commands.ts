import { join } from 'node:path';
import { startClock } from '../kernel/clock.ts';
import { ok, type Result } from '../kernel/result.ts';
import { checkAnswer } from '../composition/check-answer.ts';
import type { Config } from '../config.ts';
import { createCouncil } from '../modules/council/module.ts';
import { partnerKeys } from '../modules/identity/commands/partner-keys.ts';
import { makeReset } from '../modules/identity/commands/reset-account.ts';
import { passwordHasher } from '../modules/identity/password-hasher.ts';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open-database.ts';
import { createTransact } from '../platform/db/transact.ts';
import { systemActor } from '../platform/events/actor.ts';
import { packageRoot } from '../platform/package-root.ts';
import { inProcessSignals } from '../platform/signals/in-process.ts';
import { commandHandlers } from './command-handlers.ts';
import type { CommandHandlers } from './command-socket.ts';

export interface OpenedForCommands {
  readonly handlers: CommandHandlers;
  close(): Promise<void>;
}

/** The database opened by the command line itself, with the little of the house that commands need. */
export async function openForCommands(config: Config): Promise<Result<OpenedForCommands>> {
  const opened = await openDatabase(config);
  if (!opened.ok) return opened;
  const { db, source, dump } = opened.value;
  const close = () => opened.value.close();
  try {
    const migrated = await migrate(source, join(packageRoot(), 'migrations'));
    if (!migrated.ok) {
      await close();
      return migrated;
    }
    const signals = inProcessSignals();
    const clock = startClock();
    const deps = { db, transact: createTransact(db, signals), clock };
    const council = createCouncil({ ...deps, signals, checkAnswer, onError: fail });
    await council.refresh();
    const identity = { ...deps, hasher: passwordHasher() };
    const handlers = commandHandlers({
      council,
      source,
      dump,
      createKey: (name) => partnerKeys(identity).create(name, systemActor),
      resetAccount: async (userName, language) => {
        const made = await makeReset(identity, userName, systemActor);
        if (!made.ok) return made;
        return ok({ link: `${config.publicUrl}/${language}/staff/reset/${made.value.secret}` });
      },
    });
    return ok({ handlers, close });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Nothing else runs here that could go on with an older view. */
function fail(error: unknown): never {
  throw error;
}
