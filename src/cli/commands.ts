/** Options of one command: `string` takes a value, `boolean` is a switch. */
export interface CommandShape {
  readonly name: string;
  /** Names of the words that come after the command, in order. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, 'string' | 'boolean'>>;
  readonly required?: readonly string[];
  /** As it is written in the help. */
  readonly usage: string;
}

/** Every command, in the order of the help. What each does is in the words: `cli.help.<name>`. */
export const commands = [
  {
    name: 'clock add',
    operands: [],
    options: { clock: 'string', team: 'string', hours: 'string', days: 'string', from: 'string' },
    required: ['clock', 'from'],
    usage:
      'clock add --clock service|legal-hours|working-days|natural --team on-site|phone --hours 6|--days 10 --from 2026-07-24T13:00',
  },
  { name: 'id check', operands: ['number'], options: {}, usage: 'id check 12345678Z' },
  {
    name: 'key create',
    operands: [],
    options: { name: 'string' },
    required: ['name'],
    usage: 'key create --name NAME',
  },
  { name: 'account reset', operands: ['user'], options: {}, usage: 'account reset USER' },
  { name: 'council export', operands: ['folder'], options: {}, usage: 'council export DIR' },
  {
    name: 'council import',
    operands: ['folder'],
    options: { 'dry-run': 'boolean' },
    usage: 'council import DIR [--dry-run]',
  },
  { name: 'backup', operands: ['file'], options: {}, usage: 'backup FILE' },
  { name: 'restore', operands: ['file'], options: {}, usage: 'restore FILE' },
  { name: 'doctor', operands: [], options: {}, usage: 'doctor' },
] as const satisfies readonly CommandShape[];

export type CommandName = (typeof commands)[number]['name'];
