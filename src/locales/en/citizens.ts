import type { citizens as source } from '../ca/citizens.ts';

export const citizens: Record<keyof typeof source, string> = {
  'errors.citizen-exists':
    'This document already belongs to another record. Find it and use it instead of this one.',
};
