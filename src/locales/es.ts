import { answers } from './es/answers.ts';
import { calendars } from './es/calendars.ts';
import { common } from './es/common.ts';
import { council } from './es/council.ts';
import { errors } from './es/errors.ts';
import { headquarters } from './es/headquarters.ts';
import { identityNumbers } from './es/identity-numbers.ts';

export const es = {
  ...answers,
  ...calendars,
  ...common,
  ...council,
  ...errors,
  ...headquarters,
  ...identityNumbers,
} as const;
