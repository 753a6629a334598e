import { expect, test } from 'vitest';
import { readCommandLine } from './read-command-line.ts';

const read = (line: string) => readCommandLine(line === '' ? [] : line.split(' '));

test('a command with its options, in any order, and JSON anywhere', () => {
  const wished = { clock: 'service', team: 'on-site', hours: '6', from: '2026-07-24T13:00' };
  const options = '--clock service --team on-site --hours 6 --from 2026-07-24T13:00';
  expect(read(`clock add ${options}`)).toEqual({
    ok: true,
    value: { command: 'clock add', args: wished, json: false },
  });
  expect(read(`--json clock add ${options.replace('--hours 6', '--hours=6')}`)).toEqual({
    ok: true,
    value: { command: 'clock add', args: wished, json: true },
  });
});

test('operands have names, switches are true', () => {
  expect(read('id check 12345678Z')).toMatchObject({ value: { args: { number: '12345678Z' } } });
  expect(read('council import folder --dry-run')).toMatchObject({
    value: { command: 'council import', args: { folder: 'folder', dryRun: true } },
  });
});

test('help when asked or when nothing is said', () => {
  for (const line of ['', 'help', '--help', '-h', 'backup --help']) {
    expect(read(line), line).toMatchObject({ ok: true, value: { command: 'help' } });
  }
});

test.each([
  ['colck add', 'unknown-command', { command: 'colck add' }],
  ['clock', 'unknown-command', { command: 'clock' }],
  ['doctor --fast', 'unknown-option', { option: '--fast' }],
  ['doctor -x', 'unknown-option', { option: '-x' }],
  ['council import a --dry-run=no', 'unknown-option', { option: '--dry-run=no' }],
  ['key create --name', 'option-without-value', { option: '--name' }],
  ['key create', 'option-missing', { option: '--name' }],
  ['backup', 'operand-missing', { usage: 'backup FILE' }],
  ['backup one two', 'operand-unexpected', { operand: 'two' }],
])('%s is refused: %s', (line, code, facts) => {
  expect(read(line)).toEqual({ ok: false, refusal: { code, facts } });
});
