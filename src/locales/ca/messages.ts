/** What is said to people by e-mail and SMS, by template. */
export const messages = {
  'messages.ticket-near.subject': 'Falta poc per al vostre torn {number}',
  'messages.ticket-near.text':
    '{ahead, plural, =0 {Sou la persona següent.} one {Teniu una persona davant.} other {Teniu # persones davant.}} Torn {number}. Acosteu-vos a l’oficina.',
} as const;
