import { z } from 'zod';
import { code } from '../../platform/events/code.ts';
import { defineEvent } from '../../platform/events/define-event.ts';

const nothing = z.object({});

export const accountCreated = defineEvent(
  'account.created',
  z.object({ by: z.enum(['first', 'link', 'demonstration']) }),
);
export const signedIn = defineEvent('account.signed-in', nothing);
export const signInFailed = defineEvent('account.sign-in-failed', nothing);
export const signedOut = defineEvent('account.signed-out', nothing);
/** Every session of the account ended with it. */
export const passwordChanged = defineEvent(
  'account.password-changed',
  z.object({ by: z.enum(['self', 'link']) }),
);
export const resetMade = defineEvent('account.reset-made', nothing);

export const partnerKeyCreated = defineEvent('partner-key.created', z.object({ key: code() }));
export const partnerKeyRevoked = defineEvent('partner-key.revoked', z.object({ key: code() }));
