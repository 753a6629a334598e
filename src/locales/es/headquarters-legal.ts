import type { headquartersLegal as source } from '../ca/headquarters-legal.ts';

export const headquartersLegal: Record<keyof typeof source, string> = {
  'headquarters.privacy.title': 'Protección de datos',
  'headquarters.privacy.lead': 'Para preguntar y para pedir turno no hace falta decir quién es.',
  'headquarters.privacy.who': 'Quién responde',
  'headquarters.privacy.whoText':
    '{council} es responsable de los datos. Para cualquier duda, escriba a {address}.',
  'headquarters.privacy.what': 'Qué datos usamos',
  'headquarters.privacy.what.visit': 'Si consulta estas páginas: ninguno que le identifique.',
  'headquarters.privacy.what.turn':
    'Si pide turno: el número, la oficina, el servicio, la hora y el idioma. El nombre no sale nunca en las pantallas.',
  'headquarters.privacy.what.notice':
    'Si quiere que le avisemos: el correo o el teléfono que nos dé, solo para avisarle.',
  'headquarters.privacy.what.contact':
    'Si le atendemos: qué ha preguntado, qué le hemos respondido y el resultado. Solo anotamos quién es si el trámite lo pide.',
  'headquarters.privacy.why': 'Por qué podemos',
  'headquarters.privacy.whyText':
    'Atender a la ciudadanía es una misión de interés público (Reglamento UE 2016/679, artículo 6.1.e). Los avisos, solo si los pide (artículo 6.1.a).',
  'headquarters.privacy.cookies': 'Cookies',
  'headquarters.privacy.cookiesText':
    'Solo las necesarias: el aspecto que ha elegido y, si la tiene, la sesión. No le seguimos y no cargamos nada de otras webs.',
  'headquarters.privacy.share': 'A quién los damos',
  'headquarters.privacy.shareText':
    'A nadie, si no lo manda una ley. No salen de la Unión Europea.',
  'headquarters.privacy.rights': 'Sus derechos',
  'headquarters.privacy.rightsText':
    'Puede pedir ver sus datos, corregirlos, borrarlos, limitar su uso u oponerse. También puede saber quién los ha consultado y para qué. Escriba a {address} o venga a la oficina.',
  'headquarters.privacy.complain':
    'Si no está de acuerdo, puede reclamar ante la autoridad de protección de datos que le corresponda.',

  'headquarters.accessibility.title': 'Declaración de accesibilidad',
  'headquarters.accessibility.lead':
    '{council} quiere que todo el mundo pueda usar esta sede, según la Directiva (UE) 2016/2102 y la ley que la aplica.',
  'headquarters.accessibility.scope': 'Esta declaración vale para {address}.',
  'headquarters.accessibility.status': 'Situación de cumplimiento',
  'headquarters.accessibility.statusText':
    'Este sitio web es parcialmente conforme con la norma EN 301 549 (WCAG 2.2, nivel AA), por las excepciones que siguen.',
  'headquarters.accessibility.missing': 'Contenido no accesible',
  'headquarters.accessibility.missing.audit':
    'Aún no lo ha revisado nadie de fuera, ni personas que usan lectores de pantalla a diario.',
  'headquarters.accessibility.missing.easy':
    'No todos los trámites tienen una versión de lectura fácil.',
  'headquarters.accessibility.missing.sign': 'No hay respuestas en lengua de signos.',
  'headquarters.accessibility.missing.languages':
    'Algunos textos no están en todos los idiomas; entonces lo decimos.',
  'headquarters.accessibility.missing.videos':
    'Los vídeos de presentación están en otra web y no podemos garantizar su accesibilidad.',
  'headquarters.accessibility.prepared': 'Preparación de esta declaración',
  'headquarters.accessibility.preparedText':
    'Se hizo el {date} con una autoevaluación: pruebas automáticas en cada página, teclado, contraste y uso sin JavaScript.',
  'headquarters.accessibility.contact': 'Observaciones y contacto',
  'headquarters.accessibility.contactText':
    'Si encuentra una barrera o necesita un contenido de otra manera, escriba a {address} o llame al {number}.',
  'headquarters.accessibility.complain': 'Si la respuesta no le satisface',
  'headquarters.accessibility.complainText':
    'Puede presentar una reclamación a {council}, en la oficina o por escrito. Si no le responden o no está de acuerdo, puede acudir al organismo que controla la accesibilidad web o a la defensoría de la ciudadanía.',
  'headquarters.accessibility.help': 'Lo que puede cambiar',
  'headquarters.accessibility.helpText':
    'Al pie de cada página puede elegir fondo claro, oscuro o alto contraste. Todo funciona con teclado, con la letra al 200 % y sin JavaScript.',

  'headquarters.about.title': 'Sobre este servicio',
  'headquarters.about.lead':
    '{council} le atiende con la misma respuesta por todos los caminos: oficina, teléfono, correo y web.',
  'headquarters.about.promises': 'A qué nos comprometemos',
  'headquarters.about.videos': 'Vídeos de presentación',
  'headquarters.about.videosText':
    'Se abren en otra web, que tiene sus propias normas de privacidad.',
  'headquarters.about.video': 'Vídeo de presentación en {language}',
  'headquarters.about.time': 'Fecha y hora oficiales',
  'headquarters.about.timeText': '{date}, {time} ({zone})',
  'headquarters.about.software': 'El programa',
  'headquarters.about.softwareText':
    'Connecta es software libre con licencia EUPL 1.2: cualquier ayuntamiento lo puede usar y mejorar.',
};
