import * as store from '../../src/modules/staff/store.ts';
import { now, sampled } from './sampled-store.ts';

export const staffStore = sampled(store, {
  lockPresence: ['staff'],
  findPresence: ['staff'],
  savePresence: [
    {
      staffId: 'staff',
      state: 'available',
      siteId: 'site',
      positionId: 'position',
      since: now,
      idleSince: now,
    },
  ],
  presentStaff: [],
  occupantOf: ['position'],
});
