import type { Config } from './config.ts';
import type { Connecta } from './composition.ts';
import type { Clock } from './kernel/clock.ts';
import { pickText } from './kernel/localized.ts';
import type { Refusal } from './kernel/result.ts';

/** One sentence that says what to do. The console speaks English: it is for who installs. */
export function sayStartRefusal({ code, facts }: Refusal): string {
  const fact = (name: string): string => String(facts[name] ?? '');
  switch (code) {
    case 'bad-environment':
      return `The environment variable ${fact('variable')} is not right (${fact('problem')}): correct it and start again.`;
    case 'port-in-use':
      return `Port ${fact('port')} is taken (${fact('reason')}): stop what uses it, or start with another, for example PORT=8081 npm start.`;
    case 'data-folder-in-use':
      return `Another Connecta (process ${fact('process')}) is using ${fact('folder')}: stop it first, or choose another folder with CONNECTA_DATA.`;
    case 'data-folder-unwritable':
      return `The data folder ${fact('folder')} cannot be written (${fact('reason')}): give this user the right to write there, or choose another with CONNECTA_DATA.`;
    case 'unknown-council':
      return `There is no council "${fact('council')}": COUNCIL is the name of a folder under council/ or a path to one that holds council.yaml.`;
    case 'council-already-loaded':
      return `This database belongs to the council "${fact('loaded')}", not "${fact('wished')}": start it without COUNCIL, or choose another data folder with CONNECTA_DATA.`;
    case 'council-not-valid':
      return `The council's files have mistakes: correct the lines above and start again.`;
    case 'migration-edited':
      return `The migration ${fact('migration')} was changed after it had been applied: put the original file back.`;
    case 'database-newer':
      return `The database was made by a newer version (${fact('migration')}): start that version, or restore a backup.`;
    default:
      return `Could not start: ${code} ${JSON.stringify(facts)}`;
  }
}

/** The friendly page of addresses, and the demonstration's sign-ins when there are any. */
export async function printWelcome(
  say: (line: string) => void,
  {
    config,
    connecta,
    clock,
    demonstrationPassword,
  }: { config: Config; connecta: Connecta; clock: Clock; demonstrationPassword: string },
): Promise<void> {
  const base = config.publicUrl;
  const code = await connecta.identity.firstCode();
  if (!connecta.council.isLoaded()) {
    say('');
    say(`Connecta is ready for its first steps: ${base}/en/staff/first`);
    if (code !== null) say(`Code for the first administrator: ${code}`);
    return;
  }
  const { document, screenKey } = connecta.council.current();
  const { council, sites } = document;
  const language = council.defaultLanguage;
  const [site] = [...sites].sort((a, b) => a.order - b.order);
  const kiosk = site?.equipment.kiosks[0];
  const local = clock.now().toZonedDateTimeISO(council.timeZone);
  const rows: [string, string][] = [
    ['Headquarters', `${base}/${language}`],
    ['Staff', `${base}/${language}/staff/sign-in`],
    ...(site === undefined
      ? []
      : [['Take a turn', `${base}/${language}/turn?site=${site.id}`] as [string, string]]),
    ...(site === undefined
      ? []
      : [
          ['Call screen', `${base}/${language}/screen/${screenKey(site.id) ?? ''}`] as [
            string,
            string,
          ],
        ]),
    ...(kiosk === undefined
      ? []
      : [['Self-service point', `${base}/${language}/kiosk/${kiosk.id}`] as [string, string]]),
    ['Components', `${base}/design`],
    ['API', `${base}/api/openapi.json`],
  ];
  say('');
  say(`  ${pickText(council.name, language)?.text ?? council.id}`);
  say(
    `  ${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })} (${council.timeZone})`,
  );
  say('');
  for (const [name, address] of rows) say(`  ${name.padEnd(20)} ${address}`);
  if (code !== null)
    say(`\n  First administrator: ${base}/${language}/staff/first with the code ${code}`);
  if (council.demonstration && config.demonstration) {
    say('');
    say(`  Demonstration sign-ins (invented people), password: ${demonstrationPassword}`);
    for (const role of [
      'citizen-assistance-manager',
      'welcome',
      'supervisor',
      'editor',
      'administrator',
    ] as const) {
      const person = document.staff.find((member) => member.roles.includes(role));
      if (person !== undefined) say(`    ${person.user.padEnd(18)} ${role}`);
    }
  }
  say('');
  say('  Ctrl-C ends.');
}
