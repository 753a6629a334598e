import type { commandLine as source } from '../ca/command-line.ts';

export const commandLine: Record<keyof typeof source, string> = {
  'cli.help.title': 'Commands of Connecta: npm run -s connecta -- COMMAND',
  'cli.help.json':
    'With --json, one JSON object on standard output. Exit code 0, or 1 when there is an error.',
  'cli.help.clock add': 'When a term ends, and why.',
  'cli.help.id check': 'Checks the control of a DNI, NIE, NIF or CIF.',
  'cli.help.key create': 'Makes a partner’s key. It is shown once.',
  'cli.help.account reset':
    'Makes a link, good for 24 hours, that lets a member of staff in again.',
  'cli.help.council export': 'Writes the council as files into a new folder.',
  'cli.help.council import': 'Says what changes and applies it; with --dry-run it only says so.',
  'cli.help.backup': 'Saves the embedded database to a file, while it runs too.',
  'cli.help.restore': 'Puts a backup in place of the database; stop Connecta first.',
  'cli.help.doctor': 'Examines the machine: Node, folder, disk, database, port.',

  'cli.duration':
    '{hours, plural, =0 {} one {# hour} other {# hours}}{minutes, plural, =0 {} one { # minute} other { # minutes}}',
  'cli.id-valid': 'A valid {kind}.',
  'cli.done.key create':
    'Key: {key}\nKeep it now: it is not shown again. Send it in the header X-Connecta-Key.',
  'cli.done.account reset': 'Link, to use once within 24 hours:\n{link}',
  'cli.done.council export': 'Written to {folder}: {files, plural, one {# file} other {# files}}.',
  'cli.done.backup': 'Backup saved to {file} ({bytes} bytes).',
  'cli.imported':
    '{count, plural, =0 {There was no difference.} one {# difference applied.} other {# differences applied.}}',
  'cli.would-import':
    '{count, plural, =0 {There is no difference.} one {There is # difference, not applied.} other {There are # differences, not applied.}}',
  'cli.restored': 'Database restored to {folder}. You can start Connecta now.',
  'cli.restored-beside':
    'Database restored to {folder}. The earlier one is in {before}. You can start Connecta now.',

  'cli.doctor.node': 'Install Node 20.19 or newer (24 is advised).',
  'cli.doctor.folder': 'Allow writing to the folder or choose another with CONNECTA_DATA.',
  'cli.doctor.fsync': 'The disk does not confirm what is written.',
  'cli.doctor.space': 'Free some space on the disk.',
  'cli.doctor.database':
    'Start Connecta (npm start): it makes the database and brings it up to date.',
  'cli.doctor.chromium': 'Only needed for the tests (npm test).',
  'cli.doctor.espeak': 'Optional: there is a voice inside.',
  'cli.doctor.strace': 'Only needed for one test.',
  'cli.doctor.clock': 'It is not known whether the clock is kept right; switch NTP on.',
  'cli.doctor.port': 'The port is busy: choose another with PORT.',

  'errors.unknown-command': 'There is no command “{command}”. Choose one from the list.',
  'errors.unknown-option': 'This command has no option {option}. Remove it or read the help.',
  'errors.option-without-value': 'The value of {option} is missing. Write it after it.',
  'errors.option-missing': 'The option {option} is missing. Add it.',
  'errors.operand-missing': 'Something is missing. Write it like this: {usage}.',
  'errors.operand-unexpected': '“{operand}” is too much. Remove it or put it in quotes.',
  'errors.command-failed': 'It could not be done: {reason}. Try connecta doctor.',
  'errors.unknown-team': 'There is no calendar “{team}”. Choose one: {known}.',
  'errors.bad-moment': '“{from}” is not a date and time. Write it like 2026-07-24T13:00.',
  'errors.no-database-yet': 'There is no database yet. Start Connecta with npm start.',
  'errors.council-not-found':
    'There is no council’s folder “{council}”. Put a name from council/ or a path in COUNCIL.',
  'errors.backup-of-server':
    'The database is a PostgreSQL server: use pg_dump and pg_restore (docs/operations/backup.md).',
  'errors.backup-damaged': 'The file {file} is not a whole backup of Connecta. Try another.',
  'errors.file-unwritable': '{file} cannot be written ({reason}). Choose another place.',
  'errors.file-unreadable': '{file} cannot be read ({reason}). Check its name and permissions.',
  'errors.machine-not-ready': 'The machine is not ready: {parts}.',
  'errors.bad-environment':
    'The variable {variable} is not right: {problem}. Correct or remove it.',
  'errors.data-folder-in-use':
    'Another process ({process}) already uses the folder {folder}. Stop it or choose another with CONNECTA_DATA.',
  'errors.data-folder-unwritable':
    'The folder {folder} cannot be written ({reason}). Allow it or choose another with CONNECTA_DATA.',
  'errors.migration-edited':
    'The migration {migration} was changed after it was applied. Put it back as it was.',
  'errors.database-newer':
    'The database is of a newer version (it has {migration}). Use that version of Connecta.',
};
