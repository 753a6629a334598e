import { z } from 'zod';
import { code } from '../../platform/events/code.ts';
import { defineEvent } from '../../platform/events/define-event.ts';

export const councilLoaded = defineEvent(
  'council.loaded',
  z.object({ country: code(), sites: z.int(), procedures: z.int(), answers: z.int() }),
);

export const councilImported = defineEvent(
  'council.imported',
  z.object({ version: z.int(), added: z.int(), removed: z.int(), changed: z.int() }),
);
