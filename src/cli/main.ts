import { resolve } from 'node:path';
import { readConfig, type Config } from '../config.ts';
import { refuse, type Refusal, type Result } from '../kernel/result.ts';
import type { Translator } from '../locales/translate.ts';
import type { ClockReadingJson } from '../modules/calendars/core/reading-as-json.ts';
import {
  checkIdentityNumber,
  type IdentityNumberCheck,
} from '../modules/citizens/core/identity-number.ts';
import { askServer, commandSocketPath, type CommandArguments } from './command-socket.ts';
import { examineMachine, type Finding } from './commands/examine-machine.ts';
import { restoreBackup, type Restored } from './commands/restore-backup.ts';
import { readCommandLine, wantsJson, type CommandLine } from './read-command-line.ts';
import { runCommand } from './run-command.ts';
import { sayDifferences, sayHelp, sayReading, sayRefusal, translatorOf } from './say.ts';

/** What goes out: an object for machines, lines for people, and whether it went well. */
interface Answer {
  readonly json: unknown;
  readonly text: string;
  readonly failed?: boolean;
}

/** Paths are relative to where the person stands; npm moves to the package's folder first. */
const here = process.env['INIT_CWD'] ?? process.cwd();

async function answer(line: CommandLine, config: Config, t: Translator): Promise<Answer> {
  const { command } = line;
  const args = absolute({ ...line.args, language: t.language });
  switch (command) {
    case 'help':
      return { json: { help: sayHelp(t) }, text: sayHelp(t) };
    case 'id check': {
      const check = checkIdentityNumber(String(args['number']));
      return { json: check, text: sayIdentity(t, check) };
    }
    case 'restore': {
      if (config.databaseUrl !== undefined) return failure(t, refuse('backup-of-server').refusal);
      const done = await restoreBackup(config.dataFolder, String(args['file']));
      return said(t, done, (value: Restored) =>
        t(value.before === null ? 'cli.restored' : 'cli.restored-beside', { ...value }),
      );
    }
    case 'doctor':
      return doctor(config, t);
    case 'clock add':
      return said(t, await runCommand(config, command, args), (value: ClockReadingJson) =>
        sayReading(t, value),
      );
    case 'council import': {
      const done = await runCommand(config, command, args);
      if (!done.ok) return failure(t, done.refusal);
      const outcome = done.value as Parameters<typeof sayDifferences>[1];
      const text = sayDifferences(t, outcome);
      if (outcome.problems === undefined) return { json: outcome, text };
      const problems = outcome.problems.length;
      const { file = '', field = '' } = outcome.problems[0] ?? {};
      const { refusal } = refuse('council-not-valid', { problems, file, field });
      return failure(t, refusal, { problems: outcome.problems }, text);
    }
    case 'key create':
    case 'account reset':
    case 'council export':
    case 'backup':
      return said(t, await runCommand(config, command, args), (value: Record<string, unknown>) =>
        t(`cli.done.${command}`, { ...texts(value) }),
      );
  }
}

async function doctor(config: Config, t: Translator): Promise<Answer> {
  const asked = await askServer(commandSocketPath(config.dataFolder), 'database state', {});
  const database = asked ?? (await runCommand(config, 'database state', {}));
  const findings = await examineMachine(config, asked !== null, database);
  const bad = findings.filter(({ state }) => state === 'bad').map(({ name }) => name);
  const text = findings.map((finding) => sayFinding(t, finding)).join('\n');
  if (bad.length === 0) return { json: { healthy: true, findings }, text };
  const { refusal } = refuse('machine-not-ready', { parts: bad.join(', ') });
  return failure(t, refusal, { healthy: false, findings }, text);
}

function sayFinding(t: Translator, { name, state, facts }: Finding): string {
  const sign = { good: '✓', absent: '–', bad: '✗' }[state];
  const known = Object.entries(facts).map(([fact, value]) => `${fact} ${String(value)}`);
  const advice = state === 'good' ? '' : ` ${t(`cli.doctor.${name}` as 'cli.doctor.node')}`;
  return `${sign} ${name} (${known.join(', ')})${advice}`;
}

function sayIdentity(t: Translator, check: IdentityNumberCheck): string {
  if (check.valid) return t('cli.id-valid', { kind: check.kind });
  return sayRefusal(t, { code: check.code, facts: { ...check.facts } });
}

/** The value comes as data, perhaps through the socket: its shape is the handler's. */
function said<Value>(t: Translator, done: Result<unknown>, say: (value: Value) => string): Answer {
  if (!done.ok) return failure(t, done.refusal);
  const value = done.value as Value;
  return { json: value, text: say(value) };
}

function failure(t: Translator, { code, facts }: Refusal, more: object = {}, before = ''): Answer {
  const message = sayRefusal(t, { code, facts });
  const text = before === '' ? message : `${before}\n${message}`;
  return { json: { error: { code, message, facts }, ...more }, text, failed: true };
}

function absolute(args: CommandArguments): CommandArguments {
  const isPath = (name: string) => name === 'file' || name === 'folder';
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      isPath(name) ? resolve(here, String(value)) : value,
    ]),
  );
}

function texts(value: Record<string, unknown>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      Array.isArray(one) ? one.length : typeof one === 'number' ? one : String(one),
    ]),
  );
}

async function main(typed: readonly string[]): Promise<number> {
  const t = translatorOf(process.env);
  const json = wantsJson(typed);
  const line = readCommandLine(typed);
  const config = readConfig(process.env);
  let outcome: Answer;
  if (!line.ok) {
    outcome = failure(t, line.refusal);
    process.stderr.write(`${sayHelp(t)}\n\n`);
  } else if (config.ok) {
    outcome = await answer(line.value, config.value, t).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      return failure(t, { code: 'command-failed', facts: { reason } });
    });
  } else outcome = failure(t, config.refusal);
  const failed = outcome.failed === true;
  if (json) process.stdout.write(`${JSON.stringify(outcome.json)}\n`);
  else (failed ? process.stderr : process.stdout).write(`${outcome.text}\n`);
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
