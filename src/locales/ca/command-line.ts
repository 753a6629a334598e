/** Words of the command line and of the start: for who has the machine. */
export const commandLine = {
  'cli.help.title': 'Ordres de Connecta: npm run -s connecta -- ORDRE',
  'cli.help.json':
    'Amb --json, un sol objecte JSON per la sortida estàndard. Codi de sortida 0, o 1 si hi ha un error.',
  'cli.help.clock add': 'Quan acaba un termini, i per què.',
  'cli.help.id check': 'Comprova el control d’un DNI, NIE, NIF o CIF.',
  'cli.help.key create': 'Crea la clau d’una entitat col·laboradora. Es mostra una sola vegada.',
  'cli.help.account reset': 'Fa un enllaç de 24 hores perquè algú de la plantilla torni a entrar.',
  'cli.help.council export': 'Escriu l’ajuntament com a fitxers en una carpeta nova.',
  'cli.help.council import': 'Diu què canvia i ho aplica; amb --dry-run només ho diu.',
  'cli.help.backup': 'Desa la base de dades incrustada en un fitxer, també mentre funciona.',
  'cli.help.restore': 'Posa una còpia en lloc de la base de dades; cal aturar Connecta abans.',
  'cli.help.doctor': 'Examina la màquina: Node, carpeta, disc, base de dades, port.',

  'cli.duration':
    '{hours, plural, =0 {} one {# hora} other {# hores}}{minutes, plural, =0 {} one { # minut} other { # minuts}}',
  'cli.id-valid': 'És un {kind} correcte.',
  'cli.done.key create':
    'Clau: {key}\nGuardeu-la ara: no es tornarà a mostrar. S’envia a la capçalera X-Connecta-Key.',
  'cli.done.account reset': 'Enllaç, una sola vegada i durant 24 hores:\n{link}',
  'cli.done.council export':
    'Escrit a {folder}: {files, plural, one {# fitxer} other {# fitxers}}.',
  'cli.done.backup': 'Còpia desada a {file} ({bytes} octets).',
  'cli.imported':
    '{count, plural, =0 {No hi havia cap diferència.} one {S’ha aplicat # diferència.} other {S’han aplicat # diferències.}}',
  'cli.would-import':
    '{count, plural, =0 {No hi ha cap diferència.} one {Hi ha # diferència i no s’ha aplicat.} other {Hi ha # diferències i no s’han aplicat.}}',
  'cli.restored': 'Base de dades restaurada a {folder}. Ja podeu engegar Connecta.',
  'cli.restored-beside':
    'Base de dades restaurada a {folder}. L’anterior és a {before}. Ja podeu engegar Connecta.',

  'cli.doctor.node': 'Instal·leu Node 20.19 o més nou (recomanat: 24).',
  'cli.doctor.folder':
    'Doneu permís d’escriptura a la carpeta o trieu-ne una altra amb CONNECTA_DATA.',
  'cli.doctor.fsync': 'El disc no confirma les escriptures.',
  'cli.doctor.space': 'Allibereu espai al disc.',
  'cli.doctor.database': 'Engegueu Connecta (npm start): crea la base de dades i la posa al dia.',
  'cli.doctor.chromium': 'Només cal per a les proves (npm test).',
  'cli.doctor.espeak': 'Opcional: hi ha una veu pròpia.',
  'cli.doctor.strace': 'Només cal per a una prova.',
  'cli.doctor.clock': 'No se sap si el rellotge se sincronitza; activeu NTP.',
  'cli.doctor.port': 'El port està ocupat: trieu-ne un altre amb PORT.',

  'errors.unknown-command': 'No hi ha cap ordre «{command}». Trieu-ne una de la llista.',
  'errors.unknown-option': 'Aquesta ordre no té l’opció {option}. Traieu-la o reviseu l’ajuda.',
  'errors.option-without-value': 'Falta el valor de {option}. Escriviu-lo darrere.',
  'errors.option-missing': 'Falta l’opció {option}. Afegiu-la.',
  'errors.operand-missing': 'Falta una dada. S’escriu així: {usage}.',
  'errors.operand-unexpected': '«{operand}» sobra. Traieu-ho o poseu-ho entre cometes.',
  'errors.command-failed': 'No s’ha pogut fer: {reason}. Proveu connecta doctor.',
  'errors.unknown-team': 'No hi ha cap calendari «{team}». Trieu-ne un: {known}.',
  'errors.bad-moment': '«{from}» no és una data i hora. Escriviu-la així: 2026-07-24T13:00.',
  'errors.no-database-yet': 'Encara no hi ha base de dades. Engegueu Connecta amb npm start.',
  'errors.council-not-found':
    'No hi ha cap carpeta d’ajuntament «{council}». Poseu a COUNCIL un nom de council/ o un camí.',
  'errors.backup-of-server':
    'La base de dades és un servidor PostgreSQL: useu pg_dump i pg_restore (docs/operations/backup.md).',
  'errors.backup-damaged':
    'El fitxer {file} no és una còpia sencera de Connecta. Proveu-ne una altra.',
  'errors.file-unwritable': 'No es pot escriure {file} ({reason}). Trieu un altre lloc.',
  'errors.file-unreadable': 'No es pot llegir {file} ({reason}). Reviseu el nom i els permisos.',
  'errors.machine-not-ready': 'La màquina no està a punt: {parts}.',
  'errors.bad-environment':
    'La variable {variable} no és correcta: {problem}. Corregiu-la o traieu-la.',
  'errors.data-folder-in-use':
    'Un altre procés ({process}) ja fa servir la carpeta {folder}. Atureu-lo o trieu-ne una altra amb CONNECTA_DATA.',
  'errors.data-folder-unwritable':
    'No es pot escriure a la carpeta {folder} ({reason}). Doneu-hi permís o trieu-ne una altra amb CONNECTA_DATA.',
  'errors.migration-edited':
    'La migració {migration} s’ha canviat després d’aplicar-la. Torneu-la a deixar com era.',
  'errors.database-newer':
    'La base de dades és d’una versió més nova (té {migration}). Useu aquella versió de Connecta.',
} as const;
