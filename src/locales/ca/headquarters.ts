/** The public pages of the electronic headquarters. Public Catalan: vós. */
export const headquarters = {
  'headquarters.languageName': 'Català',
  // Shown only in English: a language with its own text does not need it.
  'headquarters.interfaceFallback':
    'Alguns textos d’aquesta pàgina encara no són en {language}. Els mostrem en anglès.',
  'headquarters.breadcrumbs': 'Sou a',
  'headquarters.footer.accessibility': 'Accessibilitat',
  'headquarters.footer.privacy': 'Protecció de dades',
  'headquarters.footer.about': 'Sobre aquest servei',

  'headquarters.home.title': 'Què necessiteu?',
  'headquarters.home.asked': 'El més demanat',
  'headquarters.search.label': 'Escriviu-ho amb les vostres paraules',
  'headquarters.search.examples': 'Per exemple:',
  'headquarters.search.title': 'Cerca',
  'headquarters.search.found':
    '{count, plural, one {# tràmit per a «{query}»} other {# tràmits per a «{query}»}}',
  'headquarters.search.none': 'No trobem res per a «{query}»',
  'headquarters.search.noneHelp':
    'Proveu-ho amb altres paraules, o pregunteu-ho a una persona: us dirà la mateixa resposta.',
  'headquarters.search.empty': 'Escriviu què necessiteu i us direm com fer-ho.',

  'headquarters.now.title': 'Ara mateix',
  'headquarters.now.allOffices': 'Totes les oficines',
  'headquarters.now.wait':
    '{from, plural, =0 {Fins a {to, plural, one {# minut} other {# minuts}} d’espera} other {Entre {from} i {to} minuts d’espera}}',
  'headquarters.now.waitSame': 'Uns {to, plural, one {# minut} other {# minuts}} d’espera',
  'headquarters.now.waitUnknown': 'No podem calcular l’espera ara',
  'headquarters.now.waitDetail': 'si veniu sense cita ({service})',
  'headquarters.now.turn': 'Agafeu torn des d’aquí',
  'headquarters.now.turnDetail': 'i seguiu el vostre lloc al mòbil.',
  'headquarters.now.takeTurn': 'Agafa torn',

  'headquarters.open.until': 'Obert fins a {hour, plural, =1 {la} other {les}} {time}',
  'headquarters.open.always': 'Obert tot el dia',
  'headquarters.open.closing':
    'Tanca d’aquí a {minutes, plural, one {# minut} other {# minuts}}, a {hour, plural, =1 {la} other {les}} {time}',
  'headquarters.open.closed': 'Tancat. Obre {day} a {hour, plural, =1 {la} other {les}} {time}',
  'headquarters.open.closedUnknown': 'Tancat. No sabem quan obre',
  'headquarters.open.unknown': 'No en sabem l’horari',
  'headquarters.open.holiday': 'Avui és festa: {name}.',
  'headquarters.open.provisional': 'El calendari d’aquell any encara no és definitiu.',

  'headquarters.hours.days': 'de {from} a {to}',
  'headquarters.hours.closed': 'tancat',
  'headquarters.hours.daysAnd': '{days}, {hours}',
  'headquarters.hours.and': '{first} i {second}',
  'headquarters.hours.special': 'Horari especial fins al {date}',
  'headquarters.hours.exceptions': 'Pròxims dies diferents',
  'headquarters.hours.closedOn': '{date}: tancat ({name})',
  'headquarters.hours.differentOn': '{date}: {hours}',

  'headquarters.ways.title': 'Com voleu que us atenguem?',
  'headquarters.ways.lead':
    'Trieu el camí que us vagi millor. La resposta és la mateixa a tot arreu.',
  'headquarters.ways.come': 'Veniu',
  'headquarters.ways.come.what':
    '{count, plural, one {Sense cita, a l’oficina} other {Sense cita, a # oficines}}',
  'headquarters.ways.call': 'Truqueu al {number}',
  'headquarters.ways.call.free': 'Gratuït, {hours}',
  'headquarters.ways.call.paid': 'Al preu de la vostra tarifa, {hours}',
  'headquarters.ways.call.closedToday': 'avui no hi ha servei',
  'headquarters.ways.write': 'Escriviu',
  'headquarters.ways.write.what': 'Per correu electrònic, a qualsevol hora',
  'headquarters.ways.write.state': 'Us responem tan aviat com podem',
  'headquarters.ways.write.within': 'Resposta en {amount}',
  'headquarters.ways.web': 'Feu-ho en línia',
  'headquarters.ways.web.what':
    '{count, plural, one {# tràmit explicat} other {# tràmits explicats}}, a qualsevol hora',
  'headquarters.ways.web.state': 'Encara no s’hi poden enviar tràmits',
  'headquarters.ways.video': 'Parleu per vídeo',
  'headquarters.ways.video.what': 'Encara no és possible',
  'headquarters.ways.video.state': 'Mentrestant, truqueu o veniu',

  'headquarters.amount.hours.service':
    '{count, plural, one {# hora laborable} other {# hores laborables}}',
  'headquarters.amount.hours.legal-hours':
    '{count, plural, one {# hora hàbil} other {# hores hàbils}}',
  'headquarters.amount.hours.natural': '{count, plural, one {# hora} other {# hores}}',
  'headquarters.amount.minutes': '{count, plural, one {# minut} other {# minuts}}',
  'headquarters.amount.days.working-days':
    '{count, plural, one {# dia hàbil} other {# dies hàbils}}',
  'headquarters.amount.days.natural': '{count, plural, one {# dia} other {# dies}}',
  'headquarters.amount.months': '{count, plural, one {# mes} other {# mesos}}',

  'headquarters.procedures.title': 'Tots els tràmits',
  'headquarters.procedures.more': 'Tots els tràmits, de la A a la Z',
  'headquarters.procedures.lead':
    '{count, plural, one {# tràmit} other {# tràmits}}, per temes i de la A a la Z.',
  'headquarters.procedures.themes': 'Temes',

  'headquarters.error.search': 'Busqueu el que necessiteu',
  'headquarters.error.home': 'Torna a l’inici',
} as const;
