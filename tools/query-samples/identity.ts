import * as accounts from '../../src/modules/identity/account-store.ts';
import * as sessions from '../../src/modules/identity/session-store.ts';
import { sampled } from './sampled-store.ts';

export const accountStore = sampled(accounts, {
  lockAccount: ['name'],
  saveFailures: ['staff', 5, 60],
  clearFailures: ['staff', 'hash', 'newer hash'],
  saveAccount: ['staff', 'hash'],
  anyAccount: [],
});

export const sessionStore = sampled(sessions, {
  insertSession: ['staff'],
  findSession: ['token'],
  deleteSession: ['token'],
  deleteSessionsOf: ['staff'],
});
