import type { CouncilFile } from './council-file.ts';
import { fieldPath, type CouncilProblem } from './council-problem.ts';

/** How a value of the council is written in a form. */
export type EditKind =
  | 'text'
  /** Empty is null. */
  | 'text-or-null'
  /** One language of a text that may be null: null when every language is empty. */
  | 'text-of-optional'
  | 'number'
  | 'yes-no'
  | 'choice'
  /** Empty is null. */
  | 'choice-or-null'
  | 'several'
  /** Words parted by spaces. */
  | 'words'
  /** Whole numbers parted by spaces. */
  | 'numbers'
  /** Phrases, one a line. */
  | 'lines'
  /** `09:00-14:00, 16:00-19:00`; empty is a closed day. */
  | 'hours';

/** One value of one file and the name it has in the form. */
export interface EditField {
  readonly name: string;
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly kind: EditKind;
}

/** Entries of a list that go out when their box (`LIST[index].keep`) is not ticked. */
export interface EditList {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** In the form's names: `positions`. */
  readonly name: string;
  /** Entries there are; a new one is written at this index, and only if `newWhen` is filled in. */
  readonly length: number;
  readonly newWhen: string;
  /** What a new entry has beside what is typed. */
  readonly newEntry: Readonly<Record<string, unknown>>;
}

export interface EditShape {
  readonly fields: readonly EditField[];
  readonly list?: EditList;
}

/** What a form sent, by name; a box that is not ticked is absent. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export const keepName = (list: string, index: number): string => `${list}[${index}].keep`;

/** The fields' values as a form shows them. */
export function typedOf(files: readonly CouncilFile[], { fields, list }: EditShape): Typed {
  const entries = fields.map(({ name, file, path, kind }): [string, string[]] => [
    name,
    written(valueAt(contentOf(files, file), path), kind),
  ]);
  const kept = Array.from({ length: list?.length ?? 0 }, (_, index): [string, string[]] => [
    keepName(list?.name ?? '', index),
    ['yes'],
  ]);
  return Object.fromEntries([...entries, ...kept]);
}

/** A copy of the files with what was typed in its places. Nothing is checked here. */
export function filesWith(
  files: readonly CouncilFile[],
  { fields, list }: EditShape,
  typed: Typed,
): CouncilFile[] {
  const edited = structuredClone([...files]);
  const listed = list === undefined ? null : valueAt(contentOf(edited, list.file), list.path);
  const wantsNew = list !== undefined && (typed[list.newWhen]?.[0] ?? '').trim() !== '';
  if (wantsNew && Array.isArray(listed)) listed.push(structuredClone(list.newEntry));
  for (const field of fields) {
    if (list !== undefined && !wantsNew && field.name.startsWith(`${list.name}[${list.length}].`))
      continue;
    setAt(contentOf(edited, field.file), field, read(typed[field.name] ?? [], field.kind));
  }
  if (list !== undefined && Array.isArray(listed)) {
    const kept = keptIndexes(list, typed);
    const values: unknown[] = kept.map((index): unknown => listed[index]);
    listed.splice(0, listed.length, ...values.filter((value) => value !== undefined));
  }
  return edited;
}

/** The name of the form's field that a problem is about; null when it is about none of them. */
export function fieldOfProblem(
  { fields, list }: EditShape,
  typed: Typed,
  problem: Pick<CouncilProblem, 'file' | 'field'>,
): string | null {
  const place = list === undefined ? problem.field : beforeRemoval(list, typed, problem);
  const found = fields
    .filter(({ file, path }) => file === problem.file && isInside(place, fieldPath(path)))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (found !== undefined) return found.name;
  // A text that lacks a language is said of the text; its field is the language's.
  const inside = fields.find(
    ({ file, path }) => file === problem.file && place !== '' && isInside(fieldPath(path), place),
  );
  return inside?.name ?? null;
}

function beforeRemoval(
  list: EditList,
  typed: Typed,
  { file, field }: Pick<CouncilProblem, 'file' | 'field'>,
): string {
  const start = `${fieldPath(list.path)}[`;
  if (file !== list.file || !field.startsWith(start)) return field;
  const end = field.indexOf(']', start.length);
  const index = Number(field.slice(start.length, end));
  return `${start}${keptIndexes(list, typed)[index] ?? index}${field.slice(end)}`;
}

function keptIndexes(list: EditList, typed: Typed): number[] {
  const old = Array.from({ length: list.length }, (_, index) => index).filter(
    (index) => typed[keepName(list.name, index)] !== undefined,
  );
  return [...old, list.length];
}

function isInside(place: string, field: string): boolean {
  return place === field || place.startsWith(`${field}.`) || place.startsWith(`${field}[`);
}

function contentOf(files: readonly CouncilFile[], path: string): unknown {
  return files.find((file) => file.path === path)?.content;
}

function valueAt(content: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined,
    content,
  );
}

/** Undefined takes the value out; what holds no language any more goes too, or becomes null. */
function setAt(content: unknown, { path, kind }: EditField, value: unknown): void {
  let holder = Object(content) as object;
  let above = holder;
  for (const key of path.slice(0, -1)) {
    const next: unknown = Reflect.get(holder, key);
    above = holder;
    if (typeof next === 'object' && next !== null) holder = next;
    else {
      if (value === undefined) return;
      const made = {};
      Reflect.set(holder, key, made);
      holder = made;
    }
  }
  const last = path.at(-1) ?? '';
  if (value !== undefined) {
    Reflect.set(holder, last, value);
    return;
  }
  Reflect.deleteProperty(holder, last);
  const mayGo = kind === 'lines' || kind === 'text-of-optional';
  if (!mayGo || Object.keys(holder).length > 0) return;
  const name = path.at(-2) ?? '';
  if (kind === 'lines') Reflect.deleteProperty(above, name);
  else Reflect.set(above, name, null);
}

function written(value: unknown, kind: EditKind): string[] {
  if (kind === 'yes-no') return value === true ? ['yes'] : [];
  if (value === undefined || value === null) return kind === 'several' ? [] : [''];
  if (!Array.isArray(value)) return [typeof value === 'string' ? value : JSON.stringify(value)];
  const parts = value.map(String);
  if (kind === 'several') return parts;
  return [parts.join(kind === 'hours' ? ', ' : kind === 'lines' ? '\n' : ' ')];
}

function read(typed: readonly string[], kind: EditKind): unknown {
  const text = (typed[0] ?? '').trim();
  const parts = (separator: RegExp) => text.split(separator).flatMap((part) => part.trim() || []);
  switch (kind) {
    case 'text':
    case 'text-of-optional':
    case 'choice':
      // Undefined: the checker then says that it is missing.
      return text === '' ? undefined : text;
    case 'text-or-null':
    case 'choice-or-null':
      return text === '' ? null : text;
    case 'number':
      return text === '' ? undefined : asNumber(text);
    case 'yes-no':
      return typed.length > 0;
    case 'several':
      return [...typed];
    case 'words':
      return parts(/[\s,]+/);
    case 'numbers':
      return parts(/[\s,]+/).map(asNumber);
    case 'lines': {
      const lines = parts(/\n/);
      return lines.length === 0 ? undefined : lines;
    }
    case 'hours': {
      const spans = parts(/[,;]+/).map((span) => span.replaceAll(/\s*[-–]\s*/g, '-'));
      return spans.length === 0 ? undefined : spans;
    }
  }
}

/** A comma is a decimal comma; what is no number stays text, for the checker to refuse. */
function asNumber(text: string): number | string {
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
}
