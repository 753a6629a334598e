import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuse, type Result } from '../kernel/result.ts';
import type { Config } from '../config.ts';
import { councilFolder } from '../composition/council-folder.ts';
import { prepareCouncil } from '../modules/council/prepare-council.ts';
import { checkAnswer } from '../composition/check-answer.ts';
import { askServer, commandSocketPath, type CommandArguments } from './command-socket.ts';
import { addToClock } from './commands/add-to-clock.ts';
import { openForCommands } from './open-for-commands.ts';

/**
 * Runs one command that needs the council's data: the server of the data folder does it when one
 * runs, else this process opens the database itself. Where no database was made yet, reading the
 * calendar needs only the council's files.
 */
export async function runCommand(
  config: Config,
  command: string,
  args: CommandArguments,
): Promise<Result<unknown>> {
  const asked = await askServer(commandSocketPath(config.dataFolder), command, args);
  if (asked !== null) return asked;
  if (config.databaseUrl === undefined && !existsSync(join(config.dataFolder, 'database'))) {
    return command === 'clock add' ? fromFiles(config, args) : refuse('no-database-yet');
  }
  const opened = await openForCommands(config);
  if (!opened.ok) return opened;
  try {
    const handler = opened.value.handlers[command];
    return handler === undefined ? refuse('unknown-command', { command }) : await handler(args);
  } finally {
    await opened.value.close();
  }
}

async function fromFiles(config: Config, args: CommandArguments): Promise<Result<unknown>> {
  const folder = councilFolder(config.council);
  if (folder === null) return refuse('council-not-found', { council: config.council ?? '' });
  const prepared = await prepareCouncil(folder, checkAnswer);
  if (prepared.ok) return addToClock(prepared.value, args);
  const [first] = prepared.problems;
  return refuse('council-not-valid', {
    problems: prepared.problems.length,
    file: first?.file ?? '',
    field: first?.field ?? '',
  });
}
