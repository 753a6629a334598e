import type { headquarters as source } from '../ca/headquarters.ts';

export const headquarters: Record<keyof typeof source, string> = {
  'headquarters.languageName': 'Castellano',
  'headquarters.interfaceFallback':
    'Algunos textos de esta página aún no están en {language}. Se muestran en inglés.',
  'headquarters.breadcrumbs': 'Está en',
  'headquarters.footer.accessibility': 'Accesibilidad',
  'headquarters.footer.privacy': 'Protección de datos',
  'headquarters.footer.about': 'Sobre este servicio',

  'headquarters.home.title': '¿Qué necesita?',
  'headquarters.home.asked': 'Lo más pedido',
  'headquarters.search.label': 'Escríbalo con sus palabras',
  'headquarters.search.examples': 'Por ejemplo:',
  'headquarters.search.title': 'Búsqueda',
  'headquarters.search.found':
    '{count, plural, one {# trámite para «{query}»} other {# trámites para «{query}»}}',
  'headquarters.search.none': 'No encontramos nada para «{query}»',
  'headquarters.search.noneHelp':
    'Pruebe con otras palabras, o pregúntelo a una persona: le dirá la misma respuesta.',
  'headquarters.search.empty': 'Escriba qué necesita y le diremos cómo hacerlo.',

  'headquarters.now.title': 'Ahora mismo',
  'headquarters.now.allOffices': 'Todas las oficinas',
  'headquarters.now.wait':
    '{from, plural, =0 {Hasta {to, plural, one {# minuto} other {# minutos}} de espera} other {Entre {from} y {to} minutos de espera}}',
  'headquarters.now.waitSame': 'Unos {to, plural, one {# minuto} other {# minutos}} de espera',
  'headquarters.now.waitUnknown': 'No podemos calcular la espera ahora',
  'headquarters.now.waitDetail': 'si viene sin cita ({service})',
  'headquarters.now.turn': 'Pida turno desde aquí',
  'headquarters.now.turnDetail': 'y siga su lugar en el móvil.',
  'headquarters.now.takeTurn': 'Pedir turno',

  'headquarters.open.until': 'Abierto hasta {hour, plural, =1 {la} other {las}} {time}',
  'headquarters.open.always': 'Abierto todo el día',
  'headquarters.open.closing':
    'Cierra en {minutes, plural, one {# minuto} other {# minutos}}, a {hour, plural, =1 {la} other {las}} {time}',
  'headquarters.open.closed': 'Cerrado. Abre {day} a {hour, plural, =1 {la} other {las}} {time}',
  'headquarters.open.closedUnknown': 'Cerrado. No sabemos cuándo abre',
  'headquarters.open.unknown': 'No sabemos el horario',
  'headquarters.open.holiday': 'Hoy es festivo: {name}.',
  'headquarters.open.provisional': 'El calendario de ese año aún no es definitivo.',

  'headquarters.hours.days': 'de {from} a {to}',
  'headquarters.hours.closed': 'cerrado',
  'headquarters.hours.daysAnd': '{days}, {hours}',
  'headquarters.hours.and': '{first} y {second}',
  'headquarters.hours.special': 'Horario especial hasta el {date}',
  'headquarters.hours.exceptions': 'Próximos días distintos',
  'headquarters.hours.closedOn': '{date}: cerrado ({name})',
  'headquarters.hours.differentOn': '{date}: {hours}',

  'headquarters.ways.title': '¿Cómo quiere que le atendamos?',
  'headquarters.ways.lead':
    'Elija el camino que le vaya mejor. La respuesta es la misma en todas partes.',
  'headquarters.ways.come': 'Venga',
  'headquarters.ways.come.what':
    '{count, plural, one {Sin cita, en la oficina} other {Sin cita, en # oficinas}}',
  'headquarters.ways.call': 'Llame al {number}',
  'headquarters.ways.call.free': 'Gratis, {hours}',
  'headquarters.ways.call.paid': 'Al precio de su tarifa, {hours}',
  'headquarters.ways.call.closedToday': 'hoy no hay servicio',
  'headquarters.ways.write': 'Escriba',
  'headquarters.ways.write.what': 'Por correo electrónico, a cualquier hora',
  'headquarters.ways.write.state': 'Respondemos lo antes que podemos',
  'headquarters.ways.write.within': 'Respuesta en {amount}',
  'headquarters.ways.web': 'Hágalo en línea',
  'headquarters.ways.web.what':
    '{count, plural, one {# trámite explicado} other {# trámites explicados}}, a cualquier hora',
  'headquarters.ways.web.state': 'Aún no se pueden enviar trámites',
  'headquarters.ways.video': 'Hable por vídeo',
  'headquarters.ways.video.what': 'Aún no es posible',
  'headquarters.ways.video.state': 'Mientras tanto, llame o venga',

  'headquarters.amount.hours.service':
    '{count, plural, one {# hora laborable} other {# horas laborables}}',
  'headquarters.amount.hours.legal-hours':
    '{count, plural, one {# hora hábil} other {# horas hábiles}}',
  'headquarters.amount.hours.natural': '{count, plural, one {# hora} other {# horas}}',
  'headquarters.amount.minutes': '{count, plural, one {# minuto} other {# minutos}}',
  'headquarters.amount.days.working-days':
    '{count, plural, one {# día hábil} other {# días hábiles}}',
  'headquarters.amount.days.natural': '{count, plural, one {# día} other {# días}}',
  'headquarters.amount.months': '{count, plural, one {# mes} other {# meses}}',

  'headquarters.procedures.title': 'Todos los trámites',
  'headquarters.procedures.more': 'Todos los trámites, de la A a la Z',
  'headquarters.procedures.lead':
    '{count, plural, one {# trámite} other {# trámites}}, por temas y de la A a la Z.',
  'headquarters.procedures.themes': 'Temas',

  'headquarters.error.search': 'Busque lo que necesita',
  'headquarters.error.home': 'Volver al inicio',
};
