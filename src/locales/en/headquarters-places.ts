import type { headquartersPlaces as source } from '../ca/headquarters-places.ts';

export const headquartersPlaces: Record<keyof typeof source, string> = {
  'headquarters.offices.title': 'Offices',
  'headquarters.offices.lead':
    '{count, plural, one {One office where you can come without an appointment.} other {# offices. The answer is the same at all of them.}}',
  'headquarters.offices.noAddressText': 'We have not published the address. Call {number}.',
  'headquarters.offices.desk': 'People attended',
  'headquarters.offices.building': 'Building open',
  'headquarters.offices.positions': 'Where we attend you',
  'headquarters.offices.welcome': '{count, plural, one {a welcome desk} other {# welcome desks}}',
  'headquarters.offices.point0': '{count, plural, one {a quick desk} other {# quick desks}}',
  'headquarters.offices.table': '{count, plural, one {a desk} other {# desks}}',
  'headquarters.offices.specialised-table':
    '{count, plural, one {a specialised desk} other {# specialised desks}}',
  'headquarters.offices.round-table-low':
    '{count, plural, one {a low round table} other {# low round tables}}',
  'headquarters.offices.round-table-high':
    '{count, plural, one {a high round table} other {# high round tables}}',
  'headquarters.offices.kiosks': 'Self-service points',
  'headquarters.offices.kiosksCount': '{count, plural, =0 {None} one {One} other {#}}',
  'headquarters.offices.kiosksText': 'You can reach them while the building is open.',
  'headquarters.offices.turn': 'Take a turn here',
  'headquarters.offices.turnClosed': 'You can take a turn when it opens.',

  'headquarters.way.how': 'How it works',
  'headquarters.way.when': 'When',
  'headquarters.way.price': 'What it costs',
  'headquarters.way.free': 'Free',
  'headquarters.way.anyHour': 'At any hour',
  'headquarters.way.others': 'Other ways',
  'headquarters.way.come.title': 'Come to the office',
  'headquarters.way.come.lead':
    'Come without an appointment: we do it with you or tell you what is needed.',
  'headquarters.way.come.how':
    'Ask for a turn at the entrance or take it from here. A screen calls you with the number and the place. There are chairs for waiting.',
  'headquarters.way.call.title': 'Call us',
  'headquarters.way.call.lead': 'A person answers you, with the same answer as at the office.',
  'headquarters.way.call.how': 'Call {number}.',
  'headquarters.way.call.outside': 'From outside the municipality, call {number}.',
  'headquarters.way.call.paid': 'Your usual rate',
  'headquarters.way.call.action': 'Call {number}',
  'headquarters.way.write.title': 'Write to us',
  'headquarters.way.write.lead': 'Ask, complain or propose whatever you like.',
  'headquarters.way.write.how':
    'Write to {address}. Say what you need and how you want the answer. Do not send data that are not needed.',
  'headquarters.way.write.action': 'Write an e-mail',
  'headquarters.way.web.title': 'Do it online',
  'headquarters.way.web.lead': 'Today you can read the answers and take a turn.',
  'headquarters.way.web.how':
    'Search for the procedure: we tell you what is needed, what it costs and when you will have it. Requests cannot be sent here yet; we take them at the office.',
  'headquarters.way.web.action': 'All procedures',
  'headquarters.way.video.title': 'Talk by video',
  'headquarters.way.video.lead': 'We cannot attend you by video yet.',
  'headquarters.way.video.how':
    'We are working on it. Meanwhile, a person attends you by phone or at the office. The answer is the same.',
  'headquarters.way.video.when': 'No date yet',
};
