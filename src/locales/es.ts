import { answers } from './es/answers.ts';
import { calendars } from './es/calendars.ts';
import { citizens } from './es/citizens.ts';
import { commandLine } from './es/command-line.ts';
import { common } from './es/common.ts';
import { council } from './es/council.ts';
import { desk } from './es/desk.ts';
import { deskPeople } from './es/desk-people.ts';
import { errors } from './es/errors.ts';
import { headquarters } from './es/headquarters.ts';
import { headquartersProcedure } from './es/headquarters-procedure.ts';
import { headquartersPlaces } from './es/headquarters-places.ts';
import { headquartersLegal } from './es/headquarters-legal.ts';
import { identity } from './es/identity.ts';
import { identityNumbers } from './es/identity-numbers.ts';
import { kiosk } from './es/kiosk.ts';
import { messages } from './es/messages.ts';
import { office } from './es/office.ts';
import { queue } from './es/queue.ts';
import { statistics } from './es/statistics.ts';

export const es = {
  ...answers,
  ...calendars,
  ...citizens,
  ...commandLine,
  ...common,
  ...council,
  ...desk,
  ...deskPeople,
  ...errors,
  ...headquarters,
  ...headquartersProcedure,
  ...headquartersPlaces,
  ...headquartersLegal,
  ...identity,
  ...identityNumbers,
  ...kiosk,
  ...messages,
  ...office,
  ...queue,
  ...statistics,
} as const;
