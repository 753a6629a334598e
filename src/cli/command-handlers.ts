import { writeBackup } from './commands/write-backup.ts';
import { addToClock } from './commands/add-to-clock.ts';
import { databaseState } from './commands/database-state.ts';
import type { CommandArguments, CommandHandlers } from './command-socket.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { systemActor } from '../platform/events/actor.ts';
import type { SqlSource } from '../platform/db/sql-session.ts';
import type { CouncilModule } from '../modules/council/module.ts';

export interface CommandDeps {
  readonly council: CouncilModule;
  readonly source: SqlSource;
  /** The embedded folder as an archive; null on PostgreSQL. */
  readonly dump: (() => Promise<Uint8Array>) | null;
  createKey(name: string): Promise<Result<{ readonly key: string }>>;
  resetAccount(userName: string, language: string): Promise<Result<{ readonly link: string }>>;
}

/** What needs the database: done by the server when one runs, else by the command line itself. */
export function commandHandlers(deps: CommandDeps): CommandHandlers {
  return {
    'clock add': async (args) => {
      if (!deps.council.isLoaded()) return refuse('council-not-loaded');
      return addToClock(deps.council.current().document, args);
    },
    'key create': async (args) => {
      const made = await deps.createKey(text(args, 'name'));
      return made.ok ? ok({ key: made.value.key }) : made;
    },
    'account reset': async (args) => {
      const made = await deps.resetAccount(text(args, 'user'), text(args, 'language'));
      return made.ok ? ok({ link: made.value.link }) : made;
    },
    'council export': async (args) => {
      const written = await deps.council.export(text(args, 'folder'));
      return written.ok ? ok({ folder: text(args, 'folder'), files: written.value }) : written;
    },
    'council import': async (args) => {
      const prepared = await deps.council.prepare(text(args, 'folder'));
      if (!prepared.ok) return ok({ problems: prepared.problems });
      const dryRun = args['dryRun'] === true;
      const imported = await deps.council.import(prepared.value, { actor: systemActor, dryRun });
      return imported.ok ? ok({ imported: !dryRun, differences: imported.value }) : imported;
    },
    backup: (args) => writeBackup(deps.dump, text(args, 'file')),
    'database state': async () => ok(await databaseState(deps.source)),
  };
}

function text(args: CommandArguments, name: string): string {
  return String(args[name] ?? '');
}
