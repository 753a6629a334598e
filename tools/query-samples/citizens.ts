import * as store from '../../src/modules/citizens/store.ts';
import type { CitizenFacts } from '../../src/modules/citizens/core/citizen.ts';
import { id, now, sampled } from './sampled-store.ts';

const facts: CitizenFacts = {
  name: 'name',
  document: { kind: 'DNI', number: '00000000T' },
  email: 'address',
  phone: 'number',
  preferredLanguage: 'ca',
  preferredChannel: null,
  largePrint: false,
  interpreter: null,
};

export const citizenStore = sampled(store, {
  loadCitizen: [id],
  insertCitizen: [id, facts, now],
  updateCitizen: [id, facts, now],
  findByDocument: [{ kind: 'DNI', number: '00000000T' }],
  lockCitizen: [id],
  deleteCitizen: [id],
});
