/** Cost and term of an answer: fields, never prose. */
export const answers = {
  'answers.cost.free': 'Gratuït',
  'answers.term.immediate': 'Al moment',
  'answers.term.serviceHours': '{amount, plural, one {# hora} other {# hores}} d’atenció',
  'answers.term.hours': '{amount, plural, one {# hora} other {# hores}}',
  'answers.term.days': '{amount, plural, one {# dia} other {# dies}}',
  'answers.term.workingDays': '{amount, plural, one {# dia hàbil} other {# dies hàbils}}',
  'answers.term.months': '{amount, plural, one {# mes} other {# mesos}}',
} as const;
