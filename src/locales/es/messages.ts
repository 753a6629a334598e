import type { messages as source } from '../ca/messages.ts';

export const messages: Record<keyof typeof source, string> = {
  'messages.ticket-near.subject': 'Falta poco para su turno {number}',
  'messages.ticket-near.text':
    '{ahead, plural, =0 {Es la siguiente persona.} one {Tiene una persona delante.} other {Tiene # personas delante.}} Turno {number}. Acérquese a la oficina.',
};
