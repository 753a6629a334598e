import { parseArgs } from 'node:util';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { CommandArguments } from './command-socket.ts';
import { commands, type CommandName, type CommandShape } from './commands.ts';

export interface CommandLine {
  readonly command: CommandName | 'help';
  readonly args: CommandArguments;
  /** One JSON object on standard output and nothing else there. */
  readonly json: boolean;
}

export type CommandLineRefusal =
  | 'unknown-command'
  | 'unknown-option'
  | 'option-without-value'
  | 'option-missing'
  | 'operand-missing'
  | 'operand-unexpected';

/** Reads what was typed after `connecta`. Options may stand anywhere; `--` ends them. */
export function readCommandLine(typed: readonly string[]): Result<CommandLine, CommandLineRefusal> {
  const json = wantsJson(typed);
  const words = typed.filter((word) => word !== '--json');
  if (words.length === 0 || ['help', '--help', '-h'].includes(words[0] ?? '')) {
    return ok({ command: 'help', args: {}, json });
  }
  const shape: (CommandShape & { name: CommandName }) | undefined = commands.find(({ name }) =>
    name.split(' ').every((part, index) => words[index] === part),
  );
  if (shape === undefined) {
    const command = words
      .filter((word) => !word.startsWith('-'))
      .slice(0, 2)
      .join(' ');
    return refuse('unknown-command', { command });
  }
  if (words.includes('--help')) return ok({ command: 'help', args: {}, json });
  const read = readArguments(shape, words.slice(shape.name.split(' ').length));
  return read.ok ? ok({ command: shape.name, args: read.value, json }) : read;
}

/** Known before anything else is read, because refusals follow it too. */
export function wantsJson(typed: readonly string[]): boolean {
  return typed.includes('--json');
}

function readArguments(
  shape: CommandShape,
  words: readonly string[],
): Result<CommandArguments, CommandLineRefusal> {
  const options = Object.fromEntries(
    Object.entries(shape.options).map(([name, type]) => [name, { type }]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const given: Record<string, string | boolean> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(shape.options, token.name) ? shape.options[token.name] : undefined;
    if (type === undefined) return refuse('unknown-option', { option: token.rawName });
    if (type === 'string' && (token.value === undefined || token.value === '')) {
      return refuse('option-without-value', { option: token.rawName });
    }
    if (type === 'boolean' && token.value !== undefined) {
      return refuse('unknown-option', { option: `${token.rawName}=${token.value}` });
    }
    given[camelCase(token.name)] = token.value ?? true;
  }
  const missing = shape.required?.find((name) => given[camelCase(name)] === undefined);
  if (missing !== undefined) return refuse('option-missing', { option: `--${missing}` });
  const extra = operands[shape.operands.length];
  if (extra !== undefined) return refuse('operand-unexpected', { operand: extra });
  for (const [index, name] of shape.operands.entries()) {
    const operand = operands[index];
    if (operand === undefined) return refuse('operand-missing', { usage: shape.usage });
    given[name] = operand;
  }
  return ok(given);
}

function camelCase(option: string): string {
  return option.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
