import { Breadcrumbs } from '../breadcrumbs.tsx';
import { ButtonLink } from '../button.tsx';
import { Icon, iconNames } from '../icon.tsx';
import { KioskTile, KioskTiles } from '../kiosk-tile.tsx';
import { EmptyState, Notice } from '../notice.tsx';
import { PaperTicket } from '../paper-ticket.tsx';
import { StatePoint } from '../state-point.tsx';
import { Tabs } from '../tabs.tsx';
import { Ticket } from '../ticket.tsx';
import { WaysList } from '../ways-list.tsx';
import { Case, Group } from './frame.tsx';
import { demoWays } from './home.tsx';
import { DemoBar } from './kiosk.tsx';
import { Swatches } from './swatches.tsx';
import { demoTickets } from './tickets.tsx';

const pages = [
  ['home', 'Seu electrònica'],
  ['procedure', 'Tràmit'],
  ['form', 'Formulari'],
  ['ticket', 'Torn'],
  ['ticket-called', 'Torn cridat'],
  ['kiosk', 'Punt d’autoservei'],
  ['kiosk-large', 'Punt d’autoservei, lletra gran'],
  ['kiosk-timeout', 'Avís de temps'],
  ['screen', 'Pantalla de crides'],
  ['screen-quiet', 'Pantalla sense crides'],
  ['staff', 'Peces de la taula'],
] as const;

const out = demoWays.map((way) =>
  way.key === 'video'
    ? { ...way, out: true, state: 'Fora de servei fins a les 13 h. Truqueu al 010.' }
    : way,
);

/** Pieces alone in their states; whole pages are views of their own. */
export function ComponentsDemo() {
  return (
    <div className="c-flow">
      <h1>Components</h1>
      <Group title="Pàgines senceres">
        <div className="c-buttons">
          {pages.map(([view, name]) => (
            <ButtonLink key={view} href={`/design?view=${view}`} kind="secondary">
              {name}
            </ButtonLink>
          ))}
        </div>
      </Group>
      <Group title="Colors">
        <Swatches />
      </Group>
      <Group title="Punt i estat">
        <StatePoint state="open">Obert fins a les 18.00</StatePoint>
        <StatePoint state="closing">Tanquem d’aquí a 20 minuts</StatePoint>
        <StatePoint state="closed">Tancat. Obrim demà, dimecres 25, a les 9.00</StatePoint>
        <StatePoint state="unknown">No ho sabem ara. Truqueu al 010</StatePoint>
      </Group>
      <Group title="Camins, amb un fora de servei">
        <WaysList ways={out} />
      </Group>
      <Group title="Avisos">
        <Notice kind="info" title="Tingueu en compte">
          Demà obrim a les 10.00.
        </Notice>
        <Notice kind="ok" title="Fet">
          Us hem enviat el certificat per correu.
        </Notice>
        <Notice kind="warn" title="Falta poc per tancar">
          L’oficina tanca a les 18.00. Demaneu cita per a demà.
        </Notice>
        <Notice kind="bad" title="No s’ha pogut desar">
          Torneu-ho a provar d’aquí a un minut, o truqueu al 010.
        </Notice>
        <EmptyState title="No hem trobat cap tràmit amb aquestes paraules.">
          Proveu-ho amb una altra paraula o <a href="#ways">parleu amb una persona</a>.
        </EmptyState>
      </Group>
      <Group title="Camí i pestanyes">
        <Breadcrumbs label="On sou" trail={[{ href: '#home', label: 'Inici' }]} />
        <Tabs
          label="Llengua del guió"
          current="#ca"
          tabs={[
            { href: '#ca', label: 'Català' },
            { href: '#es', label: 'Castellano', lang: 'es' },
            { href: '#easy', label: 'Lectura fàcil' },
          ]}
        />
      </Group>
      <Group title="Torn">
        <div className="d-many">
          {Object.values(demoTickets)
            .filter(({ state }) => state !== 'called')
            .map((ticket) => (
              <Case key={ticket.state} name={ticket.state}>
                <Ticket {...ticket} id={`ticket-${ticket.state}`} />
              </Case>
            ))}
          <Case name="paper">
            <PaperTicket
              council="Ajuntament de demostració"
              place="Plaça de la Muralla"
              when="24 de novembre de 2026, 11.42"
              numberLabel="El vostre número"
              number="R 121"
              lines={[
                'Certificat d’empadronament',
                'Espereu al Punt 0, a l’esquerra de l’entrada.',
              ]}
            />
          </Case>
        </div>
      </Group>
      <Group title="Punt d’autoservei">
        <div className="d-frame">
          <KioskTiles>
            <KioskTile href="#a" icon="receipt" title="Pagar rebuts" text="Amb targeta" />
            <KioskTile href="#b" icon="check" title="Sí, continuo" kind="primary" />
            <KioskTile
              href="#c"
              icon="printer"
              title="Imprimir"
              text="Ara no: sí al punt 2, al costat"
              out
            />
            <KioskTile
              href="#d"
              icon="list-magnifying-glass"
              title="Tots els tràmits"
              kind="soft"
            />
          </KioskTiles>
        </div>
        <div className="d-frame">
          <DemoBar called />
        </div>
      </Group>
      <Group title="Icones">
        <ul className="d-icons">
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} /> <Icon name={name} bold /> {name}
            </li>
          ))}
        </ul>
      </Group>
    </div>
  );
}
