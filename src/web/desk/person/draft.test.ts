import { expect, test } from 'vitest';
import { emptyDraft, readyDraft } from './draft.ts';

test('a record may be empty', () => {
  expect(readyDraft({ ...emptyDraft, name: '  ', email: '' })).toEqual(emptyDraft);
});

test('a kind of document without a number is not kept, and a number without a kind is "another"', () => {
  expect(readyDraft({ ...emptyDraft, documentKind: 'DNI' }).documentKind).toBeNull();
  expect(readyDraft({ ...emptyDraft, documentNumber: ' AB 12 ' })).toMatchObject({
    documentKind: 'other',
    documentNumber: 'AB 12',
  });
});
