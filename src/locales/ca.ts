import { answers } from './ca/answers.ts';
import { calendars } from './ca/calendars.ts';
import { citizens } from './ca/citizens.ts';
import { commandLine } from './ca/command-line.ts';
import { common } from './ca/common.ts';
import { council } from './ca/council.ts';
import { desk } from './ca/desk.ts';
import { deskPeople } from './ca/desk-people.ts';
import { errors } from './ca/errors.ts';
import { headquarters } from './ca/headquarters.ts';
import { headquartersLegal } from './ca/headquarters-legal.ts';
import { headquartersPlaces } from './ca/headquarters-places.ts';
import { headquartersProcedure } from './ca/headquarters-procedure.ts';
import { identity } from './ca/identity.ts';
import { identityNumbers } from './ca/identity-numbers.ts';
import { kiosk } from './ca/kiosk.ts';
import { messages } from './ca/messages.ts';
import { office } from './ca/office.ts';
import { queue } from './ca/queue.ts';
import { statistics } from './ca/statistics.ts';

export const ca = {
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
  ...headquartersLegal,
  ...headquartersPlaces,
  ...headquartersProcedure,
  ...identity,
  ...identityNumbers,
  ...kiosk,
  ...messages,
  ...office,
  ...queue,
  ...statistics,
} as const;
