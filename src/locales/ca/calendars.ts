/**
 * Opening hours and terms. Dates, times and durations come already written in the reader's language
 * ("divendres 24 de juliol", "18.00", "2 h"); `when` is "avui a les 9.00", "demà a les 9.00".
 */
export const calendars = {
  'calendars.state.open-until': 'Obert fins a les {time}',
  'calendars.state.open-always': 'Obert a totes hores',
  'calendars.state.closing-soon': 'Tanquem a les {time}',
  'calendars.state.closed-opens': 'Tancat. Obrim {when}',
  'calendars.state.closed-holiday-opens': 'Tancat per festa: {name}. Obrim {when}',
  'calendars.state.closed-holiday-unnamed-opens': 'Tancat per festa. Obrim {when}',
  'calendars.state.closed': 'Tancat. Encara no hi ha data d’obertura',
  'calendars.state.provisional': 'Horari provisional: falta publicar el calendari d’aquest any.',

  'calendars.explain.starts': 'Comença: {date}, a les {time}.',
  'calendars.explain.counted': '{date}, de {from} a {to}: compten {duration}.',
  'calendars.explain.counted-special-hours':
    '{date}, de {from} a {to}, amb horari especial: compten {duration}.',
  'calendars.explain.after-hours': '{date}: ja s’ha tancat, no compta.',
  'calendars.explain.closed': '{date}: no s’obre, no compta.',
  'calendars.explain.closed-special': '{date}: tancat per aquest dia, no compta.',
  'calendars.explain.non-working-weekday': '{date}: dia inhàbil, no compta.',
  'calendars.explain.holiday':
    '{date}: {name}, {scope, select, local {festa local} other {festa}}, no compta.',
  'calendars.explain.holiday-unnamed':
    '{date}: {scope, select, local {festa local} other {festa}}, no compta.',
  'calendars.explain.day-after': 'Es compta des de l’endemà: {date}.',
  'calendars.explain.working-days-counted':
    '{days, plural, one {{from}: 1 dia hàbil.} other {De {from} a {to}: # dies hàbils.}}',
  'calendars.explain.natural-days-counted':
    '{days, plural, one {{from}: 1 dia natural.} other {De {from} a {to}: # dies naturals, també els festius.}}',
  'calendars.explain.wall-clock': 'Compten {duration} seguides, de dia, de nit i en festiu.',
  'calendars.explain.received-on-working-day': '{date}: dia hàbil, compta des del mateix moment.',
  'calendars.explain.deemed-next-working-day':
    'Per al vostre termini, compta des de la primera hora del dia hàbil següent: {date}.',
  'calendars.explain.provisional-year':
    'Data provisional: encara no s’ha publicat el calendari de {year}.',
  'calendars.explain.due': 'Acaba: {date}, a les {time}.',

  'errors.clock-unknown': 'No hi ha cap rellotge {clock}. Trieu-ne un: {known}.',
  'errors.clock-needs-hours': 'El rellotge {clock} compta hores. Indiqueu les hores, no els dies.',
  'errors.clock-needs-days': 'El rellotge {clock} compta dies. Indiqueu els dies, no les hores.',
  'errors.clock-amount-missing': 'Falta quant s’ha de comptar. Indiqueu les hores o els dies.',
  'errors.clock-amount-twice': 'Indiqueu les hores o els dies, no totes dues coses.',
  'errors.clock-hours-invalid':
    '{hours} no són hores que es puguin comptar. Indiqueu minuts sencers, de 0,1 a {most} hores.',
  'errors.clock-days-invalid': '{days} no són dies que es puguin comptar. Indiqueu de 1 a {most}.',
  'errors.no-working-time-ahead':
    'Des del dia {from} no hi ha cap hora ni dia que compti en {idleDays} dies. Reviseu el calendari.',

  'calendars.problem.time-zone-unknown':
    '{field}: {value} no és cap zona horària. Escriviu-la com Europe/Madrid.',
  'calendars.problem.weekday-unknown':
    '{field}: {value} no és cap dia de la setmana. Escriviu de 1 (dilluns) a 7 (diumenge).',
  'calendars.problem.time-malformed':
    '{field}: {value} no és una franja. Escriviu hores com 09:00 i 18:00.',
  'calendars.problem.hours-reversed':
    '{field}: {value} acaba abans de començar. Si passa de mitjanit, partiu-la en dos dies.',
  'calendars.problem.hours-overlap':
    '{field}: {value} se solapa amb una altra franja. Separeu-les.',
  'calendars.problem.date-unknown': '{field}: {value} no és cap data. Escriviu-la com 2026-07-27.',
  'calendars.problem.date-repeated': '{field}: {value} ja té un horari especial. Deixeu-ne un.',
  'calendars.problem.holiday-scope-unknown':
    '{field}: {value} no és cap àmbit. Escriviu regional o local: i el codi del municipi.',
} as const;
