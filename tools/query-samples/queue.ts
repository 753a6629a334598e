import * as store from '../../src/modules/queue/store.ts';
import * as views from '../../src/modules/queue/views.ts';
import { id, now, sampled } from './sampled-store.ts';

const day = '2026-11-24';

export const queueStore = sampled(store, {
  takeTicketRow: [
    {
      id,
      workId: id,
      key: null,
      request: 'request',
      siteId: 'site',
      serviceId: 'service',
      procedureId: null,
      language: 'ca',
      needs: [],
      priority: 0,
      channel: 'counter',
      day,
      now,
      secretHash: 'hash',
      madeBy: 'citizen',
      madeFrom: 'web',
      actorId: null,
      interpreter: false,
      people: 1,
    },
  ],
  findTicketBySecret: ['hash'],
  findTicketOfWork: [id],
  ticketsOfWork: [[id]],
  insertCall: [{ ticketId: id, siteId: 'site', positionId: 'position', staffId: 'staff', at: now }],
  undoCalls: [id, now],
  setNotify: [id, { kind: 'email', to: 'address' }],
  markNotified: [id, now],
  ticketsToNotify: [day],
  keepOnce: [id, now],
  clearKept: [id],
});

export const queueViews = sampled(views, {
  lastCalls: ['site', day, 5],
  lastCallOf: [id],
  spokenCall: ['site', id],
});
