import { CampaignBand } from '../campaign-band.tsx';
import { Columns, Section } from '../columns.tsx';
import { LinkList, MoreLink } from '../link-list.tsx';
import { NowList } from '../now-list.tsx';
import { Wrap } from '../page.tsx';
import { SearchBox } from '../search-box.tsx';
import { StatePoint } from '../state-point.tsx';
import { WaysList, type Way } from '../ways-list.tsx';

export const demoWays: readonly Way[] = [
  {
    key: 'come',
    icon: 'storefront',
    href: '#come',
    name: 'Veniu',
    what: 'Amb cita o sense, a sis oficines',
    state: 'Obert fins a les 18.00',
  },
  {
    key: 'call',
    icon: 'phone',
    href: '#call',
    name: 'Truqueu al 010',
    what: 'Gratuït, de 8.30 a 18 h',
    state: 'Responem en 1 minut',
  },
  {
    key: 'write',
    icon: 'envelope-simple',
    href: '#write',
    name: 'Escriviu',
    what: 'Per correu, a la bústia o per xat',
    state: 'Resposta avui mateix',
  },
  {
    key: 'online',
    icon: 'laptop',
    href: '#online',
    name: 'Feu-ho en línia',
    what: '266 tràmits, a qualsevol hora',
    state: 'Amb ajuda, si en voleu',
  },
  {
    key: 'video',
    icon: 'video-camera',
    href: '#video',
    name: 'Parleu per vídeo',
    what: 'Des de casa o des d’un punt d’autoservei',
    state: 'Hi ha una persona lliure',
  },
];

const asked = [
  ['Certificat d’empadronament', 'Gratuït. El teniu al moment'],
  ['Targeta de la deixalleria', 'Gratuïta. La podeu dur al mòbil'],
  ['Canvi de domicili al padró', 'Gratuït. Cal el contracte o l’escriptura'],
  ['Cens d’animals de companyia', 'Cal el número de xip'],
  ['Pagar un rebut o demanar-ne un duplicat', 'Amb targeta o al banc'],
  ['Ocupar la via pública per obres o mudances', 'Demaneu-ho 10 dies abans'],
  ['Obrir una notificació', 'Teniu 10 dies des que es posa a disposició'],
  ['Alta a l’idCat Mòbil', '10 minuts, amb una persona que us ajuda'],
] as const;

/** The welcome page, as on the board. */
export function HomeDemo() {
  return (
    <div className="c-sections">
      <Wrap>
        <Columns
          wideSide
          side={
            <NowList
              title="Ara mateix"
              time="11.42"
              items={[
                {
                  key: 'open',
                  main: <StatePoint state="open">Obert fins a les 18.00</StatePoint>,
                  detail: (
                    <>
                      Plaça de la Muralla. <a href="#offices">Totes les oficines</a>
                    </>
                  ),
                },
                {
                  key: 'wait',
                  main: 'Entre 10 i 20 minuts d’espera',
                  detail: 'si veniu al Punt 0 sense cita',
                },
                {
                  key: 'slot',
                  main: 'Demà, dimecres 25, a les 9.30',
                  detail: (
                    <>
                      primera cita lliure. <a href="#book">Demana cita</a>
                    </>
                  ),
                },
              ]}
            />
          }
        >
          <h1 className="c-home-title">Què necessiteu?</h1>
          <SearchBox
            action="/design"
            label="Escriviu-ho amb les vostres paraules"
            submit="Cerca"
            examples={
              <>
                Per exemple: <a href="#a">empadronar-me</a>, <a href="#b">pagar un rebut</a>,{' '}
                <a href="#c">tinc una notificació</a>
              </>
            }
          />
        </Columns>
      </Wrap>
      <CampaignBand
        label="Campanya"
        name="Bonificació de la taxa de residus 2027."
        text="La podeu demanar fins al dijous 31 de desembre."
        link={{ href: '#campaign', label: 'Mireu si hi teniu dret' }}
      />
      <Wrap>
        <Section
          title="Com voleu que us atenguem?"
          lead="Trieu el camí que us vagi millor. La resposta és la mateixa a tot arreu."
        >
          <WaysList ways={demoWays} />
        </Section>
      </Wrap>
      <Wrap>
        <Section title="El més demanat aquest mes">
          <LinkList
            columns
            links={asked.map(([label, detail], index) => ({
              href: `#asked-${index}`,
              label,
              detail,
            }))}
          />
          <MoreLink href="#all">Tots els tràmits, de la A a la Z</MoreLink>
        </Section>
      </Wrap>
    </div>
  );
}
