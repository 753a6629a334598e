import type { WorkItem } from '../../src/modules/work/core/work-item.ts';
import * as store from '../../src/modules/work/store.ts';
import * as views from '../../src/modules/work/views.ts';
import { id, now, sampled } from './sampled-store.ts';

const item: WorkItem = {
  id,
  channel: 'counter',
  state: 'waiting',
  siteId: 'site',
  serviceId: null,
  procedureId: null,
  language: 'ca',
  needs: [],
  priority: 0,
  since: now,
  ref: now,
  due: null,
  reservedFor: null,
  heldUntil: null,
  staffId: null,
  positionId: null,
  offeredUntil: null,
  acceptedAt: null,
  endedAt: null,
  result: null,
  declinedBy: [],
  version: 2,
};

export const workStore = sampled(store, {
  lockWorkItem: [id],
  findWorkItem: [id],
  saveWorkItem: [item],
  openWorkItems: ['site', 100],
  leftOvernight: [now],
  overdueWork: [now],
  workReservedFor: ['staff'],
  workInHandOf: ['staff'],
  describeWork: [id, { procedureId: 'procedure', language: 'ca' }],
});

export const workViews = sampled(views, {
  waitingAt: [['site'], 50],
  waitingByService: ['site'],
  proceduresAhead: [id],
  proceduresWaiting: ['site', 'service'],
  attendedAt: ['site'],
});
