import { z } from 'zod';
import { code } from '../../platform/events/code.ts';
import { defineEvent } from '../../platform/events/define-event.ts';

/** Written by the database function `take_ticket`, in the ticket's own transaction. */
export const ticketTaken = defineEvent(
  'ticket.taken',
  z.object({
    ticket: z.uuid(),
    site: code(),
    service: code(),
    procedure: code().nullable(),
    from: z.enum(['welcome', 'web', 'kiosk', 'api']),
  }),
);

export const ticketCalled = defineEvent(
  'ticket.called',
  z.object({
    ticket: z.uuid(),
    call: z.uuid(),
    site: code(),
    position: code(),
    repeat: z.number().int(),
  }),
);

export const ticketUncalled = defineEvent(
  'ticket.uncalled',
  z.object({ ticket: z.uuid(), site: code() }),
);

export const ticketKept = defineEvent(
  'ticket.kept',
  z.object({ ticket: z.uuid(), minutes: z.number().int() }),
);

export const ticketNear = defineEvent(
  'ticket.near',
  z.object({ ticket: z.uuid(), kind: z.enum(['email', 'sms']) }),
);
