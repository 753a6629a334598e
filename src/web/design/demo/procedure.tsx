import { ShortAnswer, VersionLine } from '../answer.tsx';
import { Breadcrumbs } from '../breadcrumbs.tsx';
import { ButtonLink } from '../button.tsx';
import { Columns, Section, SideParts } from '../columns.tsx';
import { Details } from '../details.tsx';
import { FactList } from '../fact-list.tsx';
import { StatePoint } from '../state-point.tsx';
import { WayRows, type WayRow } from '../way-rows.tsx';

const go = (label: string) => (
  <ButtonLink href="#do" kind="secondary">
    {label}
  </ButtonLink>
);

const rows: readonly WayRow[] = [
  {
    key: 'here',
    icon: 'laptop',
    title: 'Feu-ho aquí',
    text: '3 minuts. Amb idCat Mòbil, Cl@ve o certificat digital.',
    action: go('Comença'),
  },
  {
    key: 'kiosk',
    icon: 'monitor',
    title: 'Al punt d’autoservei',
    text: '5 minuts, amb el DNI o el NIE. S’imprimeix allà mateix.',
    action: go('Troba un punt'),
  },
  {
    key: 'person',
    icon: 'users',
    title: 'Amb una persona',
    text: (
      <>
        Al Punt 0, sense cita.{' '}
        <StatePoint state="open" inline>
          Ara s’espera entre 10 i 20 minuts.
        </StatePoint>
      </>
    ),
    action: go('Agafa torn'),
  },
  {
    key: 'phone',
    icon: 'phone',
    title: 'Per telèfon',
    text: 'Truqueu al 010. Us l’enviem per correu, electrònic o postal.',
    action: go('Truca al 010'),
  },
];

/** A procedure's page, as on the board. */
export function ProcedureDemo() {
  return (
    <>
      <Breadcrumbs
        label="Sou a"
        trail={[
          { href: '/design?view=home', label: 'Inici' },
          { href: '#register', label: 'Padró' },
        ]}
      />
      <Columns
        side={
          <SideParts
            parts={[
              {
                title: 'La mateixa resposta a tot arreu',
                body: <p>El que llegiu aquí és el que us diran al taulell i al 010.</p>,
              },
              {
                title: 'També us pot interessar',
                body: (
                  <ul className="c-plain">
                    <li>
                      <a href="#move">Canvi de domicili al padró</a>
                    </li>
                    <li>
                      <a href="#join">Alta al padró</a>
                    </li>
                    <li>
                      <a href="#living">Certificat de convivència</a>
                    </li>
                  </ul>
                ),
              },
              {
                title: 'No us en sortiu?',
                body: (
                  <p>
                    <a href="#talk">Parleu amb una persona ara</a>, per xat, per vídeo o per
                    telèfon. Si ho voleu, veurà en quin pas sou.
                  </p>
                ),
              },
            ]}
          />
        }
      >
        <div className="c-sections">
          <div>
            <h1>Certificat d’empadronament</h1>
            <ShortAnswer>
              És gratuït i el podeu tenir ara mateix. No heu de portar cap document: només us heu
              d’identificar.
            </ShortAnswer>
            <FactList
              facts={[
                { label: 'Preu', value: 'Gratuït' },
                {
                  label: 'Quan el tindreu',
                  value: 'Al moment',
                  detail: '5 dies hàbils si us l’enviem per correu postal',
                },
                {
                  label: 'Documents',
                  value: 'Cap',
                  detail: 'Consultem el padró nosaltres, si no us hi oposeu',
                },
                {
                  label: 'Qui el pot demanar',
                  value: 'Majors de 16 anys',
                  detail: 'o una persona autoritzada per escrit',
                },
              ]}
            />
          </div>
          <Section title="Com ho voleu fer?">
            <WayRows rows={rows} />
          </Section>
          <Section title="Dubtes freqüents">
            <div>
              <Details summary="Volant o certificat?" open>
                <p>
                  El certificat va signat i serveix davant de jutjats, registres i consolats. Per a
                  la resta n’hi ha prou amb el volant, que és igual de gratuït i es fa per la
                  mateixa via.
                </p>
              </Details>
              <Details summary="Quant de temps és vàlid?">
                <p>Tres mesos, si qui us el demana no diu altra cosa.</p>
              </Details>
              <Details summary="Pot sortir-hi tota la família?">
                <p>Sí: demaneu el certificat col·lectiu.</p>
              </Details>
            </div>
          </Section>
          <VersionLine
            lines={[
              'Versió 12, vigent des del 3 de novembre de 2026',
              'Es revisarà abans del 3 de maig de 2027',
              'Responsable: Padró d’habitants',
            ]}
          />
        </div>
      </Columns>
    </>
  );
}
