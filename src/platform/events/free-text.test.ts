import { expect, test } from 'vitest';
import { z } from 'zod';
import { code } from './code.ts';
import { freeTextIn } from './free-text.ts';

test('ids, codes, numbers, dates and lists of words are no free text', () => {
  const schema = z.object({
    id: z.uuid(),
    code: code().nullable(),
    codes: z.array(code()),
    action: z.enum(['offer', 'accept']),
    count: z.number().int(),
    on: z.iso.date(),
    done: z.boolean(),
    byService: z.record(code(), z.number()),
  });
  expect(freeTextIn(schema)).toEqual([]);
});

test('free text is found wherever it hides', () => {
  const schema = z.object({
    note: z.string(),
    loose: z.string().regex(/./),
    mail: z.email(),
    maybe: z.string().max(3).nullable(),
    list: z.array(z.object({ name: z.string() })),
    anything: z.unknown(),
    byName: z.record(z.string(), z.number()),
  });
  expect(freeTextIn(schema)).toEqual([
    '.note',
    '.loose',
    '.mail',
    '.maybe',
    '.list[].name',
    '.anything',
    '.byName.(name)',
  ]);
});
