import { z } from 'zod';

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

const safeFormats = new Set(['uuid', 'date', 'date-time', 'time', 'duration']);

/** Things that people say and that no id or code looks like. */
const spoken = ['Núria Vidal', 'carrer Major, 3', 'nuria@example.org', 'no hi era', '600 000 000'];

/**
 * Where a schema of an event would let free text in: paths such as `.note`, or none. Events hold
 * ids, codes, numbers, booleans and enumerations only, so that forgetting a person never edits the
 * log (design, decision 3).
 */
export function freeTextIn(schema: z.ZodType): string[] {
  return walk(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as JsonSchema, '');
}

function walk(schema: JsonSchema, path: string): string[] {
  if (schema.enum !== undefined || schema.const !== undefined) return [];
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (choices.length > 0) return choices.flatMap((choice) => walk(choice, path));
  switch (schema.type) {
    case 'string':
      return acceptsSpeech(schema) ? [path] : [];
    case 'number':
    case 'integer':
    case 'boolean':
    case 'null':
      return [];
    case 'array':
      return [
        ...(schema.prefixItems ?? []).flatMap((item) => walk(item, `${path}[]`)),
        ...(schema.items === undefined && schema.prefixItems === undefined
          ? [`${path}[]`]
          : walk(schema.items ?? { const: null }, `${path}[]`)),
      ];
    case 'object':
      return objectPaths(schema, path);
    case undefined:
    default:
      return [path]; // anything at all, or several types at once: not said closely enough
  }
}

function objectPaths(schema: JsonSchema, path: string): string[] {
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, value]) =>
    walk(value, `${path}.${name}`),
  );
  const others = schema.additionalProperties;
  if (others === false || (others === undefined && schema.properties !== undefined)) return named;
  if (others === undefined || others === true) return [...named, `${path}.*`];
  return [
    ...named,
    ...walk(schema.propertyNames ?? { type: 'string' }, `${path}.(name)`),
    ...walk(others, `${path}.*`),
  ];
}

function acceptsSpeech({ format, pattern }: JsonSchema): boolean {
  if (format !== undefined && safeFormats.has(format)) return false;
  if (pattern === undefined) return true;
  const accepted = new RegExp(pattern, 'u');
  return spoken.some((text) => accepted.test(text));
}
