import { z } from 'zod';
import { code } from '../../platform/events/code.ts';
import { defineEvent } from '../../platform/events/define-event.ts';
import { linkEvidence } from './core/contact.ts';

export const contactBegun = defineEvent(
  'contact.begun',
  z.object({
    work: z.uuid().nullable(),
    channel: code(),
    site: code().nullable(),
    staff: code().nullable(),
    language: code(),
  }),
);

export const contactEnded = defineEvent(
  'contact.ended',
  z.object({
    work: z.uuid().nullable(),
    channel: code(),
    site: code().nullable(),
    result: code().nullable(),
    seconds: z.number().int(),
    questions: z.number().int(),
  }),
);

export const contactVoided = defineEvent('contact.voided', z.object({ work: z.uuid().nullable() }));

/** Which version of which answer was given: "who received the version before the correction?" */
export const answerGiven = defineEvent(
  'contact.answer-given',
  z.object({
    question: z.uuid(),
    procedure: code().nullable(),
    version: z.number().int().nullable(),
    language: code().nullable(),
  }),
);

export const contactLinked = defineEvent(
  'contact.linked',
  z.object({ citizen: z.uuid(), evidence: z.enum(linkEvidence) }),
);

export const contactUnlinked = defineEvent('contact.unlinked', z.object({ citizen: z.uuid() }));
