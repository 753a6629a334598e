import * as store from '../../src/modules/contacts/store.ts';
import { id, now, sampled } from './sampled-store.ts';

export const contactStore = sampled(store, {
  insertContact: [
    {
      workItemId: id,
      channel: 'counter',
      siteId: 'site',
      positionId: 'position',
      staffId: 'staff',
      language: 'ca',
      startedAt: now,
    },
  ],
  loadContact: [id],
  openContactOfWork: [id],
  contactsOfWork: [id],
  contactsOfCitizen: [id],
  insertQuestion: [
    { contactId: id, procedureId: 'procedure', answerVersion: 1, answerLanguage: 'ca', at: now },
  ],
  updateQuestion: [id, id, { result: 'solved', notes: 'note', steps: { first: 'done' } }],
  saveNotes: [id, 'note'],
  endContact: [id, { at: now, result: 'solved' }],
  deleteContact: [id],
  insertLink: [{ contactId: id, citizenId: id, evidence: 'document-shown', at: now, by: 'staff' }],
  closeLink: [id, { at: now, by: 'staff' }],
});
