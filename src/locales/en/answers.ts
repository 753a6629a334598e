import type { answers as source } from '../ca/answers.ts';

export const answers: Record<keyof typeof source, string> = {
  'answers.cost.free': 'Free',
  'answers.term.immediate': 'Straight away',
  'answers.term.serviceHours': '{amount, plural, one {# service hour} other {# service hours}}',
  'answers.term.hours': '{amount, plural, one {# hour} other {# hours}}',
  'answers.term.days': '{amount, plural, one {# day} other {# days}}',
  'answers.term.workingDays': '{amount, plural, one {# working day} other {# working days}}',
  'answers.term.months': '{amount, plural, one {# month} other {# months}}',
};
