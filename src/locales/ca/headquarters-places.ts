/** Offices and ways of being attended. */
export const headquartersPlaces = {
  'headquarters.offices.title': 'Oficines',
  'headquarters.offices.lead':
    '{count, plural, one {Una oficina on podeu venir sense cita.} other {# oficines. La resposta és la mateixa a totes.}}',
  'headquarters.offices.noAddressText': 'No en tenim l’adreça publicada. Truqueu al {number}.',
  'headquarters.offices.desk': 'Atenció de persones',
  'headquarters.offices.building': 'Edifici obert',
  'headquarters.offices.positions': 'On us atenem',
  'headquarters.offices.welcome':
    '{count, plural, one {un taulell de benvinguda} other {# taulells de benvinguda}}',
  'headquarters.offices.point0': '{count, plural, one {un punt ràpid} other {# punts ràpids}}',
  'headquarters.offices.table': '{count, plural, one {una taula} other {# taules}}',
  'headquarters.offices.specialised-table':
    '{count, plural, one {una taula especialitzada} other {# taules especialitzades}}',
  'headquarters.offices.round-table-low':
    '{count, plural, one {una taula rodona baixa} other {# taules rodones baixes}}',
  'headquarters.offices.round-table-high':
    '{count, plural, one {una taula rodona alta} other {# taules rodones altes}}',
  'headquarters.offices.kiosks': 'Punts d’autoservei',
  'headquarters.offices.kiosksCount': '{count, plural, =0 {Cap} one {Un} other {#}}',
  'headquarters.offices.kiosksText': 'S’hi arriba mentre l’edifici és obert.',
  'headquarters.offices.turn': 'Agafa torn aquí',
  'headquarters.offices.turnClosed': 'Podreu agafar torn quan obri.',

  'headquarters.way.how': 'Com funciona',
  'headquarters.way.when': 'Quan',
  'headquarters.way.price': 'Què costa',
  'headquarters.way.free': 'Gratuït',
  'headquarters.way.anyHour': 'A qualsevol hora',
  'headquarters.way.others': 'Altres camins',
  'headquarters.way.come.title': 'Veniu a l’oficina',
  'headquarters.way.come.lead': 'Veniu sense cita: us fem el tràmit o us diem què cal.',
  'headquarters.way.come.how':
    'Demaneu torn a l’entrada o agafeu-lo des d’aquí. Una pantalla us crida amb el número i el lloc. Hi ha cadires per esperar.',
  'headquarters.way.call.title': 'Truqueu-nos',
  'headquarters.way.call.lead': 'Us respon una persona, amb la mateixa resposta que a l’oficina.',
  'headquarters.way.call.how': 'Truqueu al {number}.',
  'headquarters.way.call.outside': 'Des de fora del municipi, truqueu al {number}.',
  'headquarters.way.call.paid': 'El preu de la vostra tarifa',
  'headquarters.way.call.action': 'Truca al {number}',
  'headquarters.way.write.title': 'Escriviu-nos',
  'headquarters.way.write.lead': 'Pregunteu, queixeu-vos o proposeu el que vulgueu.',
  'headquarters.way.write.how':
    'Escriviu a {address}. Digueu què necessiteu i com voleu la resposta. No envieu dades que no calguin.',
  'headquarters.way.write.action': 'Escriu un correu',
  'headquarters.way.web.title': 'Feu-ho en línia',
  'headquarters.way.web.lead': 'Avui podeu consultar les respostes i agafar torn.',
  'headquarters.way.web.how':
    'Busqueu el tràmit: us diem què cal, què costa i quan el tindreu. Encara no s’hi poden enviar sol·licituds; us les recollim a l’oficina.',
  'headquarters.way.web.action': 'Tots els tràmits',
  'headquarters.way.video.title': 'Parleu per vídeo',
  'headquarters.way.video.lead': 'Encara no us podem atendre per vídeo.',
  'headquarters.way.video.how':
    'Hi treballem. Mentrestant, una persona us atén per telèfon o a l’oficina. La resposta és la mateixa.',
  'headquarters.way.video.when': 'Encara no té data',
} as const;
