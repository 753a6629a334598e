import { answers } from './en/answers.ts';
import { calendars } from './en/calendars.ts';
import { common } from './en/common.ts';
import { council } from './en/council.ts';
import { errors } from './en/errors.ts';
import { headquarters } from './en/headquarters.ts';
import { identityNumbers } from './en/identity-numbers.ts';

export const en = {
  ...answers,
  ...calendars,
  ...common,
  ...council,
  ...errors,
  ...headquarters,
  ...identityNumbers,
} as const;
