import type { headquarters as source } from '../ca/headquarters.ts';

export const headquarters: Record<keyof typeof source, string> = {
  'headquarters.languageName': 'English',
  'headquarters.interfaceFallback':
    'Some texts on this page are not available in {language} yet. They are shown in English.',
  'headquarters.breadcrumbs': 'You are in',
  'headquarters.footer.accessibility': 'Accessibility',
  'headquarters.footer.privacy': 'Data protection',
  'headquarters.footer.about': 'About this service',

  'headquarters.home.title': 'What do you need?',
  'headquarters.home.asked': 'Most asked',
  'headquarters.search.label': 'Write it in your own words',
  'headquarters.search.examples': 'For example:',
  'headquarters.search.title': 'Search',
  'headquarters.search.found':
    '{count, plural, one {# procedure for “{query}”} other {# procedures for “{query}”}}',
  'headquarters.search.none': 'We find nothing for “{query}”',
  'headquarters.search.noneHelp':
    'Try other words, or ask a person: they will give you the same answer.',
  'headquarters.search.empty': 'Write what you need and we will tell you how to do it.',

  'headquarters.now.title': 'Right now',
  'headquarters.now.allOffices': 'All offices',
  'headquarters.now.wait':
    '{from, plural, =0 {Up to {to, plural, one {# minute} other {# minutes}} of waiting} other {Between {from} and {to} minutes of waiting}}',
  'headquarters.now.waitSame': 'About {to, plural, one {# minute} other {# minutes}} of waiting',
  'headquarters.now.waitUnknown': 'We cannot work out the wait now',
  'headquarters.now.waitDetail': 'if you come without an appointment ({service})',
  'headquarters.now.turn': 'Take a turn from here',
  'headquarters.now.turnDetail': 'and follow your place on your phone.',
  'headquarters.now.takeTurn': 'Take a turn',

  'headquarters.open.until': 'Open until {time}',
  'headquarters.open.always': 'Open all day',
  'headquarters.open.closing':
    'Closes in {minutes, plural, one {# minute} other {# minutes}}, at {time}',
  'headquarters.open.closed': 'Closed. Opens {day} at {time}',
  'headquarters.open.closedUnknown': 'Closed. We do not know when it opens',
  'headquarters.open.unknown': 'We do not know the hours',
  'headquarters.open.holiday': 'Today is a holiday: {name}.',
  'headquarters.open.provisional': 'The calendar of that year is not final yet.',

  'headquarters.hours.days': '{from} to {to}',
  'headquarters.hours.closed': 'closed',
  'headquarters.hours.daysAnd': '{days}, {hours}',
  'headquarters.hours.and': '{first} and {second}',
  'headquarters.hours.special': 'Special hours until {date}',
  'headquarters.hours.exceptions': 'Different days ahead',
  'headquarters.hours.closedOn': '{date}: closed ({name})',
  'headquarters.hours.differentOn': '{date}: {hours}',

  'headquarters.ways.title': 'How would you like to be attended?',
  'headquarters.ways.lead': 'Choose the way that suits you. The answer is the same everywhere.',
  'headquarters.ways.come': 'Come',
  'headquarters.ways.come.what':
    '{count, plural, one {No appointment needed, at the office} other {No appointment needed, at # offices}}',
  'headquarters.ways.call': 'Call {number}',
  'headquarters.ways.call.free': 'Free, {hours}',
  'headquarters.ways.call.paid': 'At your usual rate, {hours}',
  'headquarters.ways.call.closedToday': 'no service today',
  'headquarters.ways.write': 'Write',
  'headquarters.ways.write.what': 'By e-mail, at any hour',
  'headquarters.ways.write.state': 'We answer as soon as we can',
  'headquarters.ways.write.within': 'Answer within {amount}',
  'headquarters.ways.web': 'Do it online',
  'headquarters.ways.web.what':
    '{count, plural, one {# procedure explained} other {# procedures explained}}, at any hour',
  'headquarters.ways.web.state': 'Requests cannot be sent here yet',
  'headquarters.ways.video': 'Talk by video',
  'headquarters.ways.video.what': 'Not possible yet',
  'headquarters.ways.video.state': 'Meanwhile, call or come',

  'headquarters.amount.hours.service':
    '{count, plural, one {# working hour} other {# working hours}}',
  'headquarters.amount.hours.legal-hours':
    '{count, plural, one {# hour of working days} other {# hours of working days}}',
  'headquarters.amount.hours.natural': '{count, plural, one {# hour} other {# hours}}',
  'headquarters.amount.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'headquarters.amount.days.working-days':
    '{count, plural, one {# working day} other {# working days}}',
  'headquarters.amount.days.natural': '{count, plural, one {# day} other {# days}}',
  'headquarters.amount.months': '{count, plural, one {# month} other {# months}}',

  'headquarters.procedures.title': 'All procedures',
  'headquarters.procedures.more': 'All procedures, from A to Z',
  'headquarters.procedures.lead':
    '{count, plural, one {# procedure} other {# procedures}}, by theme and from A to Z.',
  'headquarters.procedures.themes': 'Themes',

  'headquarters.error.search': 'Search for what you need',
  'headquarters.error.home': 'Back to home',
};
