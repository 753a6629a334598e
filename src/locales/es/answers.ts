import type { answers as source } from '../ca/answers.ts';

export const answers: Record<keyof typeof source, string> = {
  'answers.cost.free': 'Gratuito',
  'answers.term.immediate': 'Al momento',
  'answers.term.serviceHours': '{amount, plural, one {# hora} other {# horas}} de atención',
  'answers.term.hours': '{amount, plural, one {# hora} other {# horas}}',
  'answers.term.days': '{amount, plural, one {# día} other {# días}}',
  'answers.term.workingDays': '{amount, plural, one {# día hábil} other {# días hábiles}}',
  'answers.term.months': '{amount, plural, one {# mes} other {# meses}}',
};
