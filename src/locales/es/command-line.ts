import type { commandLine as source } from '../ca/command-line.ts';

export const commandLine: Record<keyof typeof source, string> = {
  'cli.help.title': 'Órdenes de Connecta: npm run -s connecta -- ORDEN',
  'cli.help.json':
    'Con --json, un solo objeto JSON por la salida estándar. Código de salida 0, o 1 si hay un error.',
  'cli.help.clock add': 'Cuándo acaba un plazo, y por qué.',
  'cli.help.id check': 'Comprueba el control de un DNI, NIE, NIF o CIF.',
  'cli.help.key create': 'Crea la clave de una entidad colaboradora. Se muestra una sola vez.',
  'cli.help.account reset':
    'Hace un enlace de 24 horas para que alguien de la plantilla vuelva a entrar.',
  'cli.help.council export': 'Escribe el ayuntamiento como archivos en una carpeta nueva.',
  'cli.help.council import': 'Dice qué cambia y lo aplica; con --dry-run solo lo dice.',
  'cli.help.backup': 'Guarda la base de datos incrustada en un archivo, también mientras funciona.',
  'cli.help.restore': 'Pone una copia en lugar de la base de datos; antes hay que parar Connecta.',
  'cli.help.doctor': 'Examina la máquina: Node, carpeta, disco, base de datos, puerto.',

  'cli.duration':
    '{hours, plural, =0 {} one {# hora} other {# horas}}{minutes, plural, =0 {} one { # minuto} other { # minutos}}',
  'cli.id-valid': 'Es un {kind} correcto.',
  'cli.done.key create':
    'Clave: {key}\nGuárdela ahora: no se volverá a mostrar. Se envía en la cabecera X-Connecta-Key.',
  'cli.done.account reset': 'Enlace, una sola vez y durante 24 horas:\n{link}',
  'cli.done.council export':
    'Escrito en {folder}: {files, plural, one {# archivo} other {# archivos}}.',
  'cli.done.backup': 'Copia guardada en {file} ({bytes} bytes).',
  'cli.imported':
    '{count, plural, =0 {No había ninguna diferencia.} one {Se ha aplicado # diferencia.} other {Se han aplicado # diferencias.}}',
  'cli.would-import':
    '{count, plural, =0 {No hay ninguna diferencia.} one {Hay # diferencia y no se ha aplicado.} other {Hay # diferencias y no se han aplicado.}}',
  'cli.restored': 'Base de datos restaurada en {folder}. Ya puede arrancar Connecta.',
  'cli.restored-beside':
    'Base de datos restaurada en {folder}. La anterior está en {before}. Ya puede arrancar Connecta.',

  'cli.doctor.node': 'Instalar Node 20.19 o más nuevo (recomendado: 24).',
  'cli.doctor.folder': 'Dar permiso de escritura en la carpeta o elegir otra con CONNECTA_DATA.',
  'cli.doctor.fsync': 'El disco no confirma las escrituras.',
  'cli.doctor.space': 'Liberar espacio en el disco.',
  'cli.doctor.database': 'Arrancar Connecta (npm start): crea la base de datos y la pone al día.',
  'cli.doctor.chromium': 'Solo hace falta para las pruebas (npm test).',
  'cli.doctor.espeak': 'Opcional: hay una voz propia.',
  'cli.doctor.strace': 'Solo hace falta para una prueba.',
  'cli.doctor.clock': 'No se sabe si el reloj se sincroniza; activar NTP.',
  'cli.doctor.port': 'El puerto está ocupado: elegir otro con PORT.',

  'errors.unknown-command': 'No hay ninguna orden «{command}». Elija una de la lista.',
  'errors.unknown-option': 'Esta orden no tiene la opción {option}. Quítela o revise la ayuda.',
  'errors.option-without-value': 'Falta el valor de {option}. Escríbalo detrás.',
  'errors.option-missing': 'Falta la opción {option}. Añádala.',
  'errors.operand-missing': 'Falta un dato. Se escribe así: {usage}.',
  'errors.operand-unexpected': '«{operand}» sobra. Quítelo o póngalo entre comillas.',
  'errors.command-failed': 'No se ha podido hacer: {reason}. Pruebe connecta doctor.',
  'errors.unknown-team': 'No hay ningún calendario «{team}». Elija uno: {known}.',
  'errors.bad-moment': '«{from}» no es una fecha y hora. Escríbala así: 2026-07-24T13:00.',
  'errors.no-database-yet': 'Todavía no hay base de datos. Arranque Connecta con npm start.',
  'errors.council-not-found':
    'No hay ninguna carpeta de ayuntamiento «{council}». Ponga en COUNCIL un nombre de council/ o una ruta.',
  'errors.backup-of-server':
    'La base de datos es un servidor PostgreSQL: use pg_dump y pg_restore (docs/operations/backup.md).',
  'errors.backup-damaged': 'El archivo {file} no es una copia entera de Connecta. Pruebe con otra.',
  'errors.file-unwritable': 'No se puede escribir {file} ({reason}). Elija otro lugar.',
  'errors.file-unreadable': 'No se puede leer {file} ({reason}). Revise el nombre y los permisos.',
  'errors.machine-not-ready': 'La máquina no está lista: {parts}.',
  'errors.bad-environment':
    'La variable {variable} no es correcta: {problem}. Corríjala o quítela.',
  'errors.data-folder-in-use':
    'Otro proceso ({process}) ya usa la carpeta {folder}. Párelo o elija otra con CONNECTA_DATA.',
  'errors.data-folder-unwritable':
    'No se puede escribir en la carpeta {folder} ({reason}). Dé permiso o elija otra con CONNECTA_DATA.',
  'errors.migration-edited':
    'La migración {migration} se ha cambiado después de aplicarla. Déjela como estaba.',
  'errors.database-newer':
    'La base de datos es de una versión más nueva (tiene {migration}). Use esa versión de Connecta.',
};
