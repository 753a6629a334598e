import { z } from 'zod';
import { code } from '../../platform/events/code.ts';
import { defineEvent } from '../../platform/events/define-event.ts';
import { presenceStates } from './core/presence.ts';

export const presenceChanged = defineEvent(
  'staff.presence-changed',
  z.object({ state: z.enum(presenceStates), site: code().nullable(), position: code().nullable() }),
);

export const alarmRaised = defineEvent(
  'staff.alarm-raised',
  z.object({ alarm: z.uuid(), site: code().nullable(), position: code().nullable() }),
);
export const alarmAnswered = defineEvent('staff.alarm-answered', z.object({ alarm: z.uuid() }));
