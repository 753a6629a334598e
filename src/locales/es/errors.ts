import type { errors as source } from '../ca/errors.ts';

export const errors: Record<keyof typeof source, string> = {
  'errors.title': 'No se ha podido hacer',
  'errors.not-found': 'Esta página no existe. Compruebe la dirección o vuelva al inicio.',
  'errors.unexpected':
    'Ha fallado algo nuestro. Vuelva a intentarlo dentro de un momento o llámenos.',
  'errors.invalid-request': 'Algún dato no es correcto: {field}. Corríjalo y vuelva a enviarlo.',
  'errors.body-too-large': 'El envío es demasiado grande. Hágalo más corto o venga a la oficina.',
  'errors.not-json': 'Hay que enviar los datos en JSON.',
  'errors.cross-site':
    'La petición viene de otra web. Abra la página de nuevo y vuelva a intentarlo.',
  'errors.too-many-requests':
    'Hay demasiadas peticiones seguidas. Espere {seconds} segundos y vuelva a intentarlo.',
  'errors.sign-in-needed': 'La sesión ha terminado. Vuelva a entrar.',
  'errors.not-allowed': 'No tiene permiso para hacer esto. Pídalo a quien administra el sistema.',
  'errors.unknown-key': 'Esta clave no es válida o se ha retirado. Pida una nueva.',
  'errors.unknown-site': 'No encontramos esta oficina. Elija una de la lista.',
  'errors.unknown-procedure':
    'No encontramos este trámite. Búsquelo con otras palabras o pida turno sin trámite.',
  'errors.unknown-service': 'Esta oficina no tiene este servicio. Elija otro u otra oficina.',
  'errors.unknown-language': 'No tenemos este idioma.',
  'errors.site-closed': '{site} está cerrada ahora. {opens}',
  'errors.idempotency-key-reused': 'Esta clave ya se ha usado con otros datos. Envíe una nueva.',
  'errors.unknown-ticket':
    'No encontramos este turno. Compruebe el enlace o pregunte en la entrada.',
  'errors.ticket-ended': 'Este turno ya ha terminado.',
  'errors.ticket-already-kept':
    'Ya le hemos guardado el sitio una vez. Si necesita más tiempo, dígalo en la entrada.',
  'errors.ticket-called': 'Ya le llaman. Vaya a {place}.',
  'errors.bad-email': 'Esta dirección no parece correcta. Tiene que ser como nombre@ejemplo.es.',
  'errors.bad-phone':
    'Este teléfono no parece correcto. Escriba las cifras, con el prefijo si es de fuera.',
  'errors.offer-gone':
    'Esta persona ya no te espera: la ha cogido alguien o se ha acabado el tiempo.',
  'errors.work-changed':
    'Esto ha cambiado mientras lo mirabas. Ya está actualizado: vuelve a mirarlo.',
  'errors.work-not-yours': 'Ahora lo lleva otra persona.',
  'errors.wrong-state': 'Ahora no se puede hacer: {state}.',
  'errors.position-taken': 'En esta posición ya está {name}. Elige otra.',
  'errors.unknown-position': 'No encontramos esta posición. Elige una de la lista.',
  'errors.position-needed': 'Elige primero dónde te sientas.',
  'errors.already-attending': 'Ya atiendes a una persona. Acaba o aparca antes.',
  'errors.unknown-work': 'No encontramos este turno.',
  'errors.unknown-staff': 'No encontramos a esta persona del equipo.',
  'errors.unknown-contact': 'No encontramos este contacto.',
  'errors.contact-ended': 'Este contacto ya está cerrado.',
  'errors.unknown-question': 'No encontramos esta pregunta del contacto.',
  'errors.unknown-citizen': 'No encontramos a esta persona.',
  'errors.purpose-needed': 'Di para qué tienes que mirar esta ficha.',
  'errors.bad-identity-number':
    'Este número no cuadra{expected, select, unknown {} other {: con estas cifras debería acabar en {expected}}}. Compruébalo o elige otro documento.',
  'errors.already-linked': 'Este contacto ya es de una persona. Deshazlo antes.',
  'errors.not-linked': 'Este contacto no es de nadie.',
  'errors.bad-credentials':
    'El nombre o la contraseña no son correctos. Vuelve a intentarlo o pide una contraseña nueva.',
  'errors.account-locked':
    'Ha habido demasiados intentos. Vuelve a intentarlo dentro de {seconds} segundos o pide una contraseña nueva.',
  'errors.weak-password':
    'La contraseña tiene que tener como mínimo 12 caracteres y no ser de las más comunes.',
  'errors.reset-expired': 'Este enlace ya no sirve. Pide uno nuevo.',
};
