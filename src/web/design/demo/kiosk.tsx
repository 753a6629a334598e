import type { IconName } from '../icon.tsx';
import { Icon } from '../icon.tsx';
import { KioskBar } from '../kiosk-bar.tsx';
import { KioskShell } from '../kiosk-shell.tsx';
import { KioskTile, KioskTiles } from '../kiosk-tile.tsx';
import { KioskTimeout } from '../kiosk-timeout.tsx';

export function DemoBar({ called = false }: { called?: boolean }) {
  return (
    <KioskBar
      label="Ajudes"
      action="/design"
      places={[
        { key: 'text', icon: 'text-aa', label: 'Lletra gran', name: 'text', value: 'large' },
        { key: 'theme', icon: 'circle-half', label: 'Contrast', name: 'theme', value: 'contrast' },
        {
          key: 'voice',
          icon: 'speaker-high',
          label: 'Veu',
          name: 'voice',
          value: 'on',
          pressed: called,
        },
        { key: 'signs', icon: 'sign-language', label: 'Signes', href: '#signs' },
        { key: 'languages', icon: 'translate', label: 'ES · EN', href: '#languages' },
      ]}
      call={{
        key: 'call',
        icon: 'hand-waving',
        label: called ? 'Ve la Núria d’aquí a 2 minuts' : 'Crida una persona',
        name: 'call',
        value: 'helper',
      }}
      finish={{ key: 'finish', icon: 'sign-out', label: 'Acaba', name: 'finish', value: 'yes' }}
    />
  );
}

const tiles: readonly [IconName, string, string][] = [
  ['house-line', 'Certificat d’empadronament', 'S’imprimeix aquí'],
  ['receipt', 'Pagar o imprimir rebuts', 'Amb targeta'],
  ['calendar-check', 'Demanar cita', 'Amb qualsevol servei'],
  ['envelope-open', 'Obrir una notificació', 'Amb el DNI o el NIE'],
  ['recycle', 'Targeta de la deixalleria', 'Gratuïta'],
  ['paw-print', 'Targeta d’animals', 'Cal el número de xip'],
  ['chat-text', 'Queixes i suggeriments', 'Sense identificar-vos'],
];

export function KioskDemo() {
  return (
    <KioskShell
      product="Connecta"
      side={{
        title: 'Què necessiteu?',
        text: 'Toqueu una opció. Si voleu ajuda, ve una persona.',
        foot: (
          <>
            <Icon name="barcode" bold />
            <span>Teniu un rebut? Passeu-ne el codi pel lector.</span>
          </>
        ),
      }}
      bar={<DemoBar />}
    >
      <KioskTiles>
        {tiles.map(([icon, title, text]) => (
          <KioskTile key={title} href="#tile" icon={icon} title={title} text={text} />
        ))}
        <KioskTile
          href="#all"
          icon="list-magnifying-glass"
          title="Tots els tràmits"
          text="Cercar per paraules"
          kind="soft"
        />
      </KioskTiles>
    </KioskShell>
  );
}

export function KioskTimeoutDemo() {
  return (
    <KioskShell product="Connecta" bar={<DemoBar />}>
      <KioskTimeout
        title="Encara sou aquí?"
        text="Si no toqueu res, d’aquí a 38 segons esborrarem el que heu escrit perquè ningú més no ho vegi."
        secondsLeft={38}
        secondsTotal={45}
        unit="segons"
      >
        <KioskTile
          href="#go"
          icon="check"
          title="Sí, continuo"
          text="O toqueu qualsevol lloc de la pantalla"
          kind="primary"
        />
        <KioskTile
          href="#more"
          icon="clock-clockwise"
          title="Necessito més temps"
          text="Tots els avisos tardaran el triple"
        />
        <KioskTile
          href="#keep"
          icon="ticket"
          title="Desa-ho i me’n vaig"
          text="Us donem un codi per continuar"
        />
        <KioskTile href="#done" icon="sign-out" title="He acabat" text="Ho esborrem tot ara" />
      </KioskTimeout>
    </KioskShell>
  );
}
