import type { messages as source } from '../ca/messages.ts';

export const messages: Record<keyof typeof source, string> = {
  'messages.ticket-near.subject': 'It is nearly your turn: {number}',
  'messages.ticket-near.text':
    '{ahead, plural, =0 {You are next.} one {One person is ahead of you.} other {# people are ahead of you.}} Number {number}. Please come to the office.',
};
