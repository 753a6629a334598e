import type { council as source } from '../ca/council.ts';

export const council: Record<keyof typeof source, string> = {
  'council.problem.title': 'Los archivos del ayuntamiento tienen errores',
  'council.problem.file-missing':
    'Falta este archivo. Créelo siguiendo el ejemplo de docs/operations/council-as-data.md.',
  'council.problem.file-unknown':
    'Ningún archivo de un ayuntamiento se llama así. Cambie el nombre o quítelo de la carpeta.',
  'council.problem.file-unreadable':
    'No se puede leer ({reason}). Compruebe que existe y que tiene permiso.',
  'council.problem.yaml-syntax':
    'El YAML no es correcto en la línea {line}, columna {column} ({reason}). Compruebe el sangrado, las comillas y los dos puntos.',
  'council.problem.missing-field': 'Falta este campo.',
  'council.problem.unknown-field':
    'El campo {name} no existe. Compruebe cómo se escribe o quítelo.',
  'council.problem.wrong-type': 'El valor debe ser de tipo {expected}.',
  'council.problem.not-one-of': 'El valor debe ser uno de estos: {allowed}.',
  'council.problem.wrong-format': '«{found}» no tiene el formato necesario ({format}).',
  'council.problem.too-small': 'Es demasiado pequeño o corto: el mínimo es {minimum}.',
  'council.problem.too-big': 'Es demasiado grande o largo: el máximo es {maximum}.',
  'council.problem.language-missing':
    'Falta el texto en la lengua {language}. Escríbalo en todas las lenguas de council.yaml.',
  'council.problem.language-unknown':
    'La lengua {language} no está en council.yaml. Añádala o quite el texto.',
  'council.problem.letter-forbidden':
    'La letra {letter} se confunde con otra o con una cifra. Elija una que no sea I, O, Q, B ni S.',
  'council.problem.hours-order':
    'Las horas {span} no van en orden o se solapan con las anteriores.',
  'council.problem.repeated': '{value} ya está. Debe ser único.',
  'council.problem.unknown-reference':
    '«{value}» no existe ({kind}). Compruebe cómo se escribe o defínalo.',
  'council.problem.time-zone-unknown':
    'No hay ninguna zona horaria {zone}. Escríbala como Europe/Madrid.',
  'council.problem.holiday-outside-years':
    'El año {year} no está en publishedYears. Añádalo cuando el calendario oficial esté publicado.',
  'council.problem.period-order': 'El período acaba el {to}, antes de empezar el {from}.',
  'council.problem.calendar-needed':
    'El reloj {clock} necesita un calendario. Ponga en calendar un id de calendars.yaml.',
  'council.problem.calendar-not-used':
    'El reloj {clock} no usa ningún calendario. Quite el campo calendar.',
  'council.problem.no-service-for-class':
    'Ningún servicio con assignedByClass atiende la clase {attentionClass}. Añada uno o escriba service en el trámite.',
  'council.problem.service-not-needed':
    'El trámite no se hace en ninguna oficina. Quite el servicio {service} o añada el canal on-site.',
  'council.problem.remote-identification-missing':
    'Tiene canales a distancia. Diga cómo se identifica la persona.',
  'council.problem.remote-identification-not-used':
    'No tiene ningún canal a distancia. Ponga null.',
  'council.problem.not-invented':
    'En un ayuntamiento de demostración todo el mundo es inventado. Ponga invented: true en {user}, o use un ayuntamiento real.',
  'council.problem.answer': 'La respuesta tiene un error: {problem} {detail}.',
  'errors.council-not-valid':
    'Los archivos del ayuntamiento tienen {problems, plural, one {# error} other {# errores}}. El primero: {file}, {field}. Corríjalos y vuelva a intentarlo.',
  'errors.council-already-loaded':
    'Esta base de datos es de {loaded} y se ha pedido {wished}. Use otra carpeta de datos (CONNECTA_DATA) o quite COUNCIL.',
  'errors.council-not-loaded':
    'Todavía no hay ningún ayuntamiento. Cargue uno con COUNCIL o créelo en la primera página.',
  'errors.procedure-number-taken':
    'El trámite {number} es {kept} y el historial se refiere a él. No cambie su slug a {wished}: use un número nuevo.',
  'errors.service-letter-taken':
    'La letra {letter} es del servicio {kept}. Elija otra para {wished}.',
  'errors.answer-version-fixed':
    'La respuesta del trámite {procedure} ya está publicada con la versión {version}. Para cambiarla, suba la versión.',
  'errors.procedure-number-fixed':
    'El trámite {slug} tiene el número {kept} y el historial se refiere a él. No lo cambie a {wished}.',
  'errors.council-changed':
    'Alguien ha cambiado el ayuntamiento mientras lo editabas. Vuelve a abrirlo y repite el cambio.',
  'errors.export-folder-not-empty':
    'La carpeta {folder} no está vacía. Elija una nueva para que no se mezclen archivos viejos.',
};
