/**
 * A light stem that joins singular and plural in Catalan, Spanish and English: `targetes`,
 * `targeta`, `tarjetas`… It is one rule for the three languages, because people mix them in one
 * sentence; a language without these endings loses little. Takes and gives the bare form of
 * `normaliseText`. Short words are left alone (bus, gos, ibi).
 */
export function lightStem(word: string): string {
  if (word.length < 4) return word;
  const verb = word.replace(/(?<=\p{L}{2}[aei]r)(?:me|te|se|nos|lo|la|los|las|les)$/u, '');
  // notificació, notificacions, notificaciones, registrations
  const action = verb.replace(/io(?:n(?:e?s)?)?$/u, 'i');
  if (action !== verb) return action;
  const singular = verb
    .replace(/ques$/u, 'ca')
    .replace(/gues$/u, 'ga')
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s$/u, '');
  return singular.length > 3 ? singular.replace(/[aeo]$/u, '') : singular;
}
