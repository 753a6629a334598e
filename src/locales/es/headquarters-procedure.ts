import type { headquartersProcedure as source } from '../ca/headquarters-procedure.ts';

export const headquartersProcedure: Record<keyof typeof source, string> = {
  'headquarters.procedure.cost': 'Precio',
  'headquarters.procedure.cost.free': 'Gratis',
  'headquarters.procedure.cost.varies': 'Según el caso',
  'headquarters.procedure.when': 'Cuándo lo tendrá',
  'headquarters.procedure.when.immediate': 'Al momento',
  'headquarters.procedure.when.within': 'En {amount} como máximo',
  'headquarters.procedure.documents': 'Documentos',
  'headquarters.procedure.documents.none': 'Ninguno',
  'headquarters.procedure.documents.count':
    '{count, plural, one {# documento} other {# documentos}}',
  'headquarters.procedure.documents.obtained': 'Lo consultamos nosotros, si no se opone: {names}.',
  'headquarters.procedure.documents.class.none': 'Ningún documento',
  'headquarters.procedure.documents.class.brings': 'Hay que traerlos',
  'headquarters.procedure.documents.class.obtained': 'Los consultamos nosotros, si no se opone',
  'headquarters.procedure.documents.class.mixed':
    'Algunos hay que traerlos; el resto los consultamos nosotros, si no se opone',
  'headquarters.procedure.who': 'Quién lo puede pedir',
  'headquarters.procedure.result': 'Qué recibe',
  'headquarters.procedure.duration': 'Duración en la oficina',
  'headquarters.procedure.duration.upTo': 'Hasta {amount}',
  'headquarters.procedure.duration.long': 'Más de {amount}',
  'headquarters.procedure.duration.unknown': 'Depende del caso',
  'headquarters.procedure.identification': 'Cómo hay que identificarse',
  'headquarters.procedure.identification.desk.none': 'En la oficina no hace falta',
  'headquarters.procedure.identification.desk.document':
    'En la oficina, con un documento de identidad',
  'headquarters.procedure.identification.remote.none': 'A distancia no hace falta',
  'headquarters.procedure.identification.remote.known-data':
    'A distancia, con datos suyos que ya tenemos',
  'headquarters.procedure.identification.remote.low':
    'A distancia, con una identificación digital sencilla (nivel bajo)',
  'headquarters.procedure.identification.remote.substantial':
    'A distancia, con certificado o identificación digital segura (nivel sustancial)',
  'headquarters.procedure.identification.signature': 'Hay que firmarlo',
  'headquarters.procedure.identification.consent':
    'Sin firma digital, el personal habilitado puede firmar con su consentimiento por escrito',
  'headquarters.procedure.ways': '¿Cómo quiere hacerlo?',
  'headquarters.procedure.here': 'Hágalo aquí',
  'headquarters.procedure.here.notYet':
    'Aún no se puede enviar desde aquí. Mientras tanto, hágalo {otherwise}.',
  'headquarters.procedure.here.notYetAlone':
    'Aún no se puede enviar desde aquí. Escríbanos y le diremos cómo hacerlo.',
  'headquarters.procedure.here.action': 'Qué puede hacer',
  'headquarters.procedure.otherwise.self-service': 'en el punto de autoservicio',
  'headquarters.procedure.otherwise.on-site': 'en la oficina',
  'headquarters.procedure.otherwise.phone': 'por teléfono',
  'headquarters.procedure.selfService': 'En el punto de autoservicio',
  'headquarters.procedure.selfService.plain': 'En uno de nuestros puntos, con ayuda si la quiere.',
  'headquarters.procedure.selfService.none': 'Aún no tenemos ningún punto de autoservicio.',
  'headquarters.procedure.selfService.action': 'Encontrar un punto',
  'headquarters.procedure.person': 'Con una persona',
  'headquarters.procedure.person.plain': 'En la oficina ({service}).',
  'headquarters.procedure.person.wait':
    '{from, plural, =0 {Ahora se espera hasta {to, plural, one {# minuto} other {# minutos}}.} other {Ahora se espera entre {from} y {to} minutos.}}',
  'headquarters.procedure.person.closed': 'Oficinas',
  'headquarters.procedure.phone': 'Por teléfono',
  'headquarters.procedure.phone.plain': 'Se lo hacemos mientras hablamos.',
  'headquarters.procedure.phone.action': 'Llamar al {number}',
  'headquarters.procedure.chat': 'Por chat aún no es posible.',
  'headquarters.procedure.questions': 'Dudas frecuentes',
  'headquarters.procedure.easy': 'Lectura fácil',
  'headquarters.procedure.legal': 'Qué dice la ley',
  'headquarters.procedure.version': 'Versión {version}, vigente desde el {date}',
  'headquarters.procedure.versionOld': 'Versión {version}, publicada el {date}',
  'headquarters.procedure.reviewBy': 'Se revisará antes del {date}',
  'headquarters.procedure.reviewMissed': 'Debía revisarse antes del {date}',
  'headquarters.procedure.owner': 'Responsable: {owner}',
  'headquarters.procedure.same': 'La misma respuesta en todas partes',
  'headquarters.procedure.sameText':
    'Lo que lee aquí es lo que le dirán en la oficina y por teléfono.',
  'headquarters.procedure.related': 'También le puede interesar',
  'headquarters.procedure.stuck': '¿No lo consigue?',
  'headquarters.procedure.stuckText': 'Hable con una persona: llame al {number} o venga.',
  'headquarters.procedure.offices': 'Todas las oficinas',
  'headquarters.procedure.outdated': 'Esta respuesta está por revisar',
  'headquarters.procedure.outdatedText':
    'Debía revisarse antes del {date} y puede haber cambiado. Confírmela con una persona antes de hacer nada.',
  'headquarters.procedure.outdatedShort': 'Respuesta por revisar. Confírmela con una persona.',
  'headquarters.procedure.unwritten': 'Aún no hemos escrito la respuesta completa',
  'headquarters.procedure.unwrittenText':
    'Le decimos lo que sabemos. Para los detalles, llame al {number} o venga a la oficina.',
  'headquarters.procedure.campaign': 'Solo se puede pedir en un periodo del año.',
};
