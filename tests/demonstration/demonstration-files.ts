import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const COUNCIL = new URL('../../council/mataro/', import.meta.url);

const proceduresFile = z.object({
  procedures: z.array(
    z.object({
      number: z.int(),
      slug: z.string(),
      name: z.record(z.string(), z.string()),
      channels: z.array(z.string()),
      documents: z.enum(['none', 'brings', 'obtained', 'mixed']),
    }),
  ),
});
const keywordsFile = z.record(z.string(), z.record(z.string(), z.array(z.string())));

/** The demonstration council's own files, read as they lie in the repository. */
export const procedures = proceduresFile.parse(read('procedures.yaml')).procedures;
export const keywords = keywordsFile.parse(read('keywords.yaml'));
export const answerFiles = readdirSync(new URL('answers/', COUNCIL))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, content: read(`answers/${name}`) }));

function read(path: string): unknown {
  return parse(readFileSync(new URL(path, COUNCIL), 'utf8'));
}
