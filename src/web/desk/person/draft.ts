import type { CitizenDraft } from '../../../modules/citizens/contract.ts';

/** Nothing is asked that is not needed: an empty record is a valid one. */
export const emptyDraft: CitizenDraft = {
  name: null,
  documentKind: null,
  documentNumber: null,
  email: null,
  phone: null,
  preferredLanguage: null,
  preferredChannel: null,
  largePrint: false,
  interpreter: null,
};

/** What was typed, without spaces around; nothing typed is null. */
export function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** The draft as it is sent: a number without a kind of document is "another". */
export function readyDraft(draft: CitizenDraft): CitizenDraft {
  const documentNumber = textOrNull(draft.documentNumber ?? '');
  return {
    ...draft,
    name: textOrNull(draft.name ?? ''),
    documentNumber,
    documentKind: documentNumber === null ? null : (draft.documentKind ?? 'other'),
    email: textOrNull(draft.email ?? ''),
    phone: textOrNull(draft.phone ?? ''),
  };
}
