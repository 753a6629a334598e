import type { calendars as source } from '../ca/calendars.ts';

export const calendars: Record<keyof typeof source, string> = {
  'calendars.state.open-until': 'Abierto hasta las {time}',
  'calendars.state.open-always': 'Abierto a todas horas',
  'calendars.state.closing-soon': 'Cerramos a las {time}',
  'calendars.state.closed-opens': 'Cerrado. Abrimos {when}',
  'calendars.state.closed-holiday-opens': 'Cerrado por fiesta: {name}. Abrimos {when}',
  'calendars.state.closed-holiday-unnamed-opens': 'Cerrado por fiesta. Abrimos {when}',
  'calendars.state.closed': 'Cerrado. Aún no hay fecha de apertura',
  'calendars.state.provisional': 'Horario provisional: falta publicar el calendario de este año.',

  'calendars.explain.starts': 'Empieza: {date}, a las {time}.',
  'calendars.explain.counted': '{date}, de {from} a {to}: cuentan {duration}.',
  'calendars.explain.counted-special-hours':
    '{date}, de {from} a {to}, con horario especial: cuentan {duration}.',
  'calendars.explain.after-hours': '{date}: ya se ha cerrado, no cuenta.',
  'calendars.explain.closed': '{date}: no se abre, no cuenta.',
  'calendars.explain.closed-special': '{date}: cerrado ese día, no cuenta.',
  'calendars.explain.non-working-weekday': '{date}: día inhábil, no cuenta.',
  'calendars.explain.holiday':
    '{date}: {name}, {scope, select, local {fiesta local} other {fiesta}}, no cuenta.',
  'calendars.explain.holiday-unnamed':
    '{date}: {scope, select, local {fiesta local} other {fiesta}}, no cuenta.',
  'calendars.explain.day-after': 'Se cuenta desde el día siguiente: {date}.',
  'calendars.explain.working-days-counted':
    '{days, plural, one {{from}: 1 día hábil.} other {De {from} a {to}: # días hábiles.}}',
  'calendars.explain.natural-days-counted':
    '{days, plural, one {{from}: 1 día natural.} other {De {from} a {to}: # días naturales, también los festivos.}}',
  'calendars.explain.wall-clock': 'Cuentan {duration} seguidas, de día, de noche y en festivo.',
  'calendars.explain.received-on-working-day': '{date}: día hábil, cuenta desde ese momento.',
  'calendars.explain.deemed-next-working-day':
    'Para su plazo, cuenta desde la primera hora del día hábil siguiente: {date}.',
  'calendars.explain.provisional-year':
    'Fecha provisional: aún no se ha publicado el calendario de {year}.',
  'calendars.explain.due': 'Acaba: {date}, a las {time}.',

  'errors.clock-unknown': 'No hay ningún reloj {clock}. Elija uno: {known}.',
  'errors.clock-needs-hours': 'El reloj {clock} cuenta horas. Indique las horas, no los días.',
  'errors.clock-needs-days': 'El reloj {clock} cuenta días. Indique los días, no las horas.',
  'errors.clock-amount-missing': 'Falta cuánto hay que contar. Indique las horas o los días.',
  'errors.clock-amount-twice': 'Indique las horas o los días, no ambas cosas.',
  'errors.clock-hours-invalid':
    '{hours} no son horas que se puedan contar. Indique minutos enteros, de 0,1 a {most} horas.',
  'errors.clock-days-invalid': '{days} no son días que se puedan contar. Indique de 1 a {most}.',
  'errors.no-working-time-ahead':
    'Desde el día {from} no hay ninguna hora ni día que cuente en {idleDays} días. Revise el calendario.',

  'calendars.problem.time-zone-unknown':
    '{field}: {value} no es ninguna zona horaria. Escríbala como Europe/Madrid.',
  'calendars.problem.weekday-unknown':
    '{field}: {value} no es ningún día de la semana. Escriba de 1 (lunes) a 7 (domingo).',
  'calendars.problem.time-malformed':
    '{field}: {value} no es una franja. Escriba horas como 09:00 y 18:00.',
  'calendars.problem.hours-reversed':
    '{field}: {value} acaba antes de empezar. Si pasa de medianoche, divídala en dos días.',
  'calendars.problem.hours-overlap': '{field}: {value} se solapa con otra franja. Sepárelas.',
  'calendars.problem.date-unknown':
    '{field}: {value} no es ninguna fecha. Escríbala como 2026-07-27.',
  'calendars.problem.date-repeated': '{field}: {value} ya tiene un horario especial. Deje uno.',
  'calendars.problem.holiday-scope-unknown':
    '{field}: {value} no es ningún ámbito. Escriba regional o local: y el código del municipio.',
};
