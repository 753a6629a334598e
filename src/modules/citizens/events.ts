import { z } from 'zod';
import { defineEvent } from '../../platform/events/define-event.ts';

const nothing = z.object({});

export const citizenCreated = defineEvent('citizen.created', nothing);
export const citizenChanged = defineEvent('citizen.changed', nothing);
/** A copy of everything kept about a person was given to them. */
export const citizenExported = defineEvent('citizen.exported', nothing);
export const citizenErased = defineEvent(
  'citizen.erased',
  z.object({ contacts: z.number().int() }),
);
