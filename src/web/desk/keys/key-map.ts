import type { WordKey } from '../words.ts';

export type CommandId =
  | 'option'
  | 'accept'
  | 'decline'
  | 'resume'
  | 'call'
  | 'undo'
  | 'park'
  | 'transfer'
  | 'person'
  | 'notes'
  | 'outcome'
  | 'finish'
  | 'script'
  | 'search'
  | 'help'
  | 'alarm';

export interface Command {
  readonly id: CommandId;
  /** As printed on the keyboard. */
  readonly keys: string;
  readonly does: WordKey;
  /** Acts alone, without Ctrl: off inside fields and when the person turned letters off. */
  readonly single: boolean;
}

/** Every key of the desk, in the order of the help. */
export const commands: readonly Command[] = [
  { id: 'option', keys: '1–9', does: 'desk.key.option', single: true },
  { id: 'accept', keys: 'A', does: 'desk.key.accept', single: true },
  { id: 'decline', keys: 'X', does: 'desk.key.decline', single: true },
  { id: 'resume', keys: 'R', does: 'desk.key.resume', single: true },
  { id: 'call', keys: 'V', does: 'desk.key.call', single: true },
  { id: 'undo', keys: 'U', does: 'desk.key.undo', single: true },
  { id: 'park', keys: 'D', does: 'desk.key.park', single: true },
  { id: 'transfer', keys: 'T', does: 'desk.key.transfer', single: true },
  { id: 'person', keys: 'P', does: 'desk.key.person', single: true },
  { id: 'notes', keys: 'N', does: 'desk.key.notes', single: true },
  { id: 'outcome', keys: 'F', does: 'desk.key.outcome', single: true },
  { id: 'script', keys: 'L', does: 'desk.key.script', single: true },
  { id: 'search', keys: '/', does: 'desk.key.search', single: true },
  { id: 'help', keys: '?', does: 'desk.key.help', single: true },
  { id: 'finish', keys: 'Ctrl ↵', does: 'desk.key.finish', single: false },
  { id: 'alarm', keys: 'Ctrl ⇧ A', does: 'desk.key.alarm', single: false },
];

/** The part of a keyboard event that decides. */
export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** A key held down repeats by itself. */
  readonly repeat: boolean;
  /** The focus is where one writes or chooses with letters. */
  readonly inField: boolean;
}

export interface Meant {
  readonly id: CommandId;
  /** 1 to 9, for `option`. */
  readonly digit?: number;
}

/** What a press means, or null. `letterKeys` is the person's choice (WCAG 2.1.4). */
export function meaning(press: Press, letterKeys: boolean): Meant | null {
  if (press.repeat || press.alt) return null;
  const key = press.key.toUpperCase();
  if (press.ctrl) {
    if (key === 'ENTER') return { id: 'finish' };
    return key === 'A' && press.shift ? { id: 'alarm' } : null;
  }
  if (press.inField || !letterKeys) return null;
  if (/^[1-9]$/.test(key)) return { id: 'option', digit: Number(key) };
  const command = commands.find((each) => each.single && each.keys === key);
  return command === undefined ? null : { id: command.id };
}

/** Two presses within this time (ms) raise the quiet alarm; one alone may be a slip. */
export const alarmPause = 1500;

export function isSecondPress(before: number | null, now: number): boolean {
  return before !== null && now - before <= alarmPause;
}
