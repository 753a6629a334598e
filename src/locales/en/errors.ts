import type { errors as source } from '../ca/errors.ts';

export const errors: Record<keyof typeof source, string> = {
  'errors.title': 'We could not do that',
  'errors.not-found': 'This page does not exist. Check the address or go back to the start.',
  'errors.unexpected': 'Something of ours failed. Try again in a moment or call us.',
  'errors.invalid-request': 'Something is not right: {field}. Correct it and send it again.',
  'errors.body-too-large': 'What you sent is too large. Make it shorter or come to the office.',
  'errors.not-json': 'Send the data as JSON.',
  'errors.cross-site': 'The request came from another site. Open the page again and retry.',
  'errors.too-many-requests': 'Too many requests in a row. Wait {seconds} seconds and try again.',
  'errors.sign-in-needed': 'Your session has ended. Sign in again.',
  'errors.not-allowed': 'You are not allowed to do this. Ask whoever administers the system.',
  'errors.unknown-key': 'This key is not valid or was withdrawn. Ask for a new one.',
  'errors.unknown-site': 'We cannot find this office. Choose one from the list.',
  'errors.unknown-procedure':
    'We cannot find this procedure. Search with other words or take a number without one.',
  'errors.unknown-service':
    'This office does not have this service. Choose another, or another office.',
  'errors.unknown-language': 'We do not have this language.',
  'errors.site-closed': '{site} is closed now. {opens}',
  'errors.idempotency-key-reused': 'This key was already used with other data. Send a new one.',
  'errors.unknown-ticket': 'We cannot find this turn. Check the link or ask at the entrance.',
  'errors.ticket-ended': 'This turn has ended.',
  'errors.ticket-already-kept':
    'We have already kept your place once. If you need more time, tell us at the entrance.',
  'errors.ticket-called': 'You are being called. Go to {place}.',
  'errors.bad-email': 'This address does not look right. It should be like name@example.org.',
  'errors.bad-phone':
    'This phone number does not look right. Write the digits, with the prefix if it is from abroad.',
  'errors.offer-gone':
    'This person is no longer waiting for you: someone took them or time ran out.',
  'errors.work-changed': 'This changed while you were looking. It is up to date now: look again.',
  'errors.work-not-yours': 'Someone else has this now.',
  'errors.wrong-state': 'This cannot be done now: {state}.',
  'errors.position-taken': '{name} is already at this position. Choose another.',
  'errors.unknown-position': 'We cannot find this position. Choose one from the list.',
  'errors.position-needed': 'First choose where you sit.',
  'errors.already-attending': 'You are already attending someone. Finish or park first.',
  'errors.unknown-work': 'We cannot find this turn.',
  'errors.unknown-staff': 'We cannot find this member of staff.',
  'errors.unknown-contact': 'We cannot find this contact.',
  'errors.contact-ended': 'This contact is closed.',
  'errors.unknown-question': 'We cannot find this question of the contact.',
  'errors.unknown-citizen': 'We cannot find this person.',
  'errors.purpose-needed': 'Say why you need to see this record.',
  'errors.bad-identity-number':
    'This number does not add up{expected, select, unknown {} other {: with these digits it should end in {expected}}}. Check it or choose another document.',
  'errors.already-linked': 'This contact already belongs to a person. Undo that first.',
  'errors.not-linked': 'This contact belongs to nobody.',
  'errors.bad-credentials':
    'The name or the password is not right. Try again or ask for a new password.',
  'errors.account-locked':
    'Too many attempts. Try again in {seconds} seconds or ask for a new password.',
  'errors.weak-password': 'The password needs at least 12 characters and must not be a common one.',
  'errors.reset-expired': 'This link no longer works. Ask for a new one.',
};
