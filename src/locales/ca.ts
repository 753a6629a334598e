import { answers } from './ca/answers.ts';
import { calendars } from './ca/calendars.ts';
import { common } from './ca/common.ts';
import { council } from './ca/council.ts';
import { errors } from './ca/errors.ts';
import { headquarters } from './ca/headquarters.ts';
import { identityNumbers } from './ca/identity-numbers.ts';

export const ca = {
  ...answers,
  ...calendars,
  ...common,
  ...council,
  ...errors,
  ...headquarters,
  ...identityNumbers,
} as const;
