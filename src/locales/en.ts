import { answers } from './en/answers.ts';
import { calendars } from './en/calendars.ts';
import { citizens } from './en/citizens.ts';
import { commandLine } from './en/command-line.ts';
import { common } from './en/common.ts';
import { council } from './en/council.ts';
import { desk } from './en/desk.ts';
import { deskPeople } from './en/desk-people.ts';
import { errors } from './en/errors.ts';
import { headquarters } from './en/headquarters.ts';
import { headquartersProcedure } from './en/headquarters-procedure.ts';
import { headquartersPlaces } from './en/headquarters-places.ts';
import { headquartersLegal } from './en/headquarters-legal.ts';
import { identity } from './en/identity.ts';
import { identityNumbers } from './en/identity-numbers.ts';
import { kiosk } from './en/kiosk.ts';
import { messages } from './en/messages.ts';
import { office } from './en/office.ts';
import { queue } from './en/queue.ts';
import { statistics } from './en/statistics.ts';

export const en = {
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
