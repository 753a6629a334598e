import type { headquartersPlaces as source } from '../ca/headquarters-places.ts';

export const headquartersPlaces: Record<keyof typeof source, string> = {
  'headquarters.offices.title': 'Oficinas',
  'headquarters.offices.lead':
    '{count, plural, one {Una oficina a la que puede venir sin cita.} other {# oficinas. La respuesta es la misma en todas.}}',
  'headquarters.offices.noAddressText': 'No tenemos publicada la dirección. Llame al {number}.',
  'headquarters.offices.desk': 'Atención de personas',
  'headquarters.offices.building': 'Edificio abierto',
  'headquarters.offices.positions': 'Dónde le atendemos',
  'headquarters.offices.welcome':
    '{count, plural, one {un mostrador de bienvenida} other {# mostradores de bienvenida}}',
  'headquarters.offices.point0': '{count, plural, one {un punto rápido} other {# puntos rápidos}}',
  'headquarters.offices.table': '{count, plural, one {una mesa} other {# mesas}}',
  'headquarters.offices.specialised-table':
    '{count, plural, one {una mesa especializada} other {# mesas especializadas}}',
  'headquarters.offices.round-table-low':
    '{count, plural, one {una mesa redonda baja} other {# mesas redondas bajas}}',
  'headquarters.offices.round-table-high':
    '{count, plural, one {una mesa redonda alta} other {# mesas redondas altas}}',
  'headquarters.offices.kiosks': 'Puntos de autoservicio',
  'headquarters.offices.kiosksCount': '{count, plural, =0 {Ninguno} one {Uno} other {#}}',
  'headquarters.offices.kiosksText': 'Se puede llegar mientras el edificio está abierto.',
  'headquarters.offices.turn': 'Pedir turno aquí',
  'headquarters.offices.turnClosed': 'Podrá pedir turno cuando abra.',

  'headquarters.way.how': 'Cómo funciona',
  'headquarters.way.when': 'Cuándo',
  'headquarters.way.price': 'Qué cuesta',
  'headquarters.way.free': 'Gratis',
  'headquarters.way.anyHour': 'A cualquier hora',
  'headquarters.way.others': 'Otros caminos',
  'headquarters.way.come.title': 'Venga a la oficina',
  'headquarters.way.come.lead':
    'Venga sin cita: le hacemos el trámite o le decimos qué hace falta.',
  'headquarters.way.come.how':
    'Pida turno en la entrada o desde aquí. Una pantalla le llama con el número y el lugar. Hay sillas para esperar.',
  'headquarters.way.call.title': 'Llámenos',
  'headquarters.way.call.lead':
    'Le responde una persona, con la misma respuesta que en la oficina.',
  'headquarters.way.call.how': 'Llame al {number}.',
  'headquarters.way.call.outside': 'Desde fuera del municipio, llame al {number}.',
  'headquarters.way.call.paid': 'El precio de su tarifa',
  'headquarters.way.call.action': 'Llamar al {number}',
  'headquarters.way.write.title': 'Escríbanos',
  'headquarters.way.write.lead': 'Pregunte, quéjese o proponga lo que quiera.',
  'headquarters.way.write.how':
    'Escriba a {address}. Diga qué necesita y cómo quiere la respuesta. No envíe datos que no hagan falta.',
  'headquarters.way.write.action': 'Escribir un correo',
  'headquarters.way.web.title': 'Hágalo en línea',
  'headquarters.way.web.lead': 'Hoy puede consultar las respuestas y pedir turno.',
  'headquarters.way.web.how':
    'Busque el trámite: le decimos qué hace falta, qué cuesta y cuándo lo tendrá. Aún no se pueden enviar solicitudes; las recogemos en la oficina.',
  'headquarters.way.web.action': 'Todos los trámites',
  'headquarters.way.video.title': 'Hable por vídeo',
  'headquarters.way.video.lead': 'Aún no podemos atenderle por vídeo.',
  'headquarters.way.video.how':
    'Estamos trabajando en ello. Mientras tanto, una persona le atiende por teléfono o en la oficina. La respuesta es la misma.',
  'headquarters.way.video.when': 'Aún no tiene fecha',
};
