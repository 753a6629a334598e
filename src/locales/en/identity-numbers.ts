import type { identityNumbers as source } from '../ca/identity-numbers.ts';

export const identityNumbers: Record<keyof typeof source, string> = {
  'errors.identity-control-wrong':
    'With these figures the control should be {expected}. Check it or choose another document.',
  'errors.identity-format-unknown':
    'This is not a DNI, NIE or NIF. Check it or choose another document.',
};
