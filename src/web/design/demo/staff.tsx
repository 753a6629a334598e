import { Button } from '../button.tsx';
import { Bars, Figures } from '../figures.tsx';
import { GuideSteps } from '../guide-steps.tsx';
import { KeyHint } from '../key-hint.tsx';
import { OfferCard, type OfferState } from '../offer-card.tsx';
import { OutcomeList } from '../outcome-list.tsx';
import { Script } from '../script.tsx';
import { StatePoint } from '../state-point.tsx';
import { Table } from '../table.tsx';
import { Case, Group } from './frame.tsx';

const outcomes: Readonly<Record<OfferState, string | undefined>> = {
  offered: undefined,
  accepted: 'L’atens tu des de les 11.43',
  expired: 'Ha passat a la Núria a les 11.43',
  declined: 'Has dit «ara no»: acabo un tràmit',
};

export function StaffDemo() {
  return (
    <>
      <h1>Peces de la taula</h1>
      <Group title="Oferta">
        <div className="d-many">
          {(['offered', 'accepted', 'expired', 'declined'] as const).map((state, index) => (
            <OfferCard
              key={state}
              heading={state === 'offered' ? 'Quan acabis' : 'Abans'}
              state={state}
              number={`R ${118 - index}`}
              what="Certificat d’empadronament. Uns 4 minuts"
              reasons={[
                { title: 'Per què tu', text: 'Ets la posició més a prop i fas padró.' },
                { title: 'Per què ara', text: 'Fa 9 minuts que espera; l’objectiu és 10.' },
              ]}
              outcome={outcomes[state]}
              actions={
                state === 'offered' && (
                  <>
                    <Button>
                      Accepta <KeyHint keys="A" />
                    </Button>
                    <Button kind="secondary">
                      Ara no <KeyHint keys="X" />
                    </Button>
                  </>
                )
              }
            />
          ))}
        </div>
      </Group>
      <Group title="Passos, guió i final">
        <div className="d-many">
          <GuideSteps
            steps={[
              {
                key: '1',
                title: 'On viu ara?',
                state: 'done',
                stateLabel: 'fet',
                detail: 'Carrer d’Argentona, 41, 2n 1a.',
              },
              {
                key: '2',
                title: 'Quin document de l’habitatge porta?',
                state: 'current',
                stateLabel: 'pas actual',
              },
              {
                key: '3',
                title: 'S’hi empadrona algú més?',
                state: 'pending',
                stateLabel: 'pendent',
              },
              { key: '4', title: 'Revisar i signar', state: 'skipped', stateLabel: 'omès' },
            ]}
          />
          <Script
            lang="ca"
            parts={[
              {
                key: 'say',
                text: '«Com que el contracte és de la vostra filla, cal que ella ho autoritzi. Ha vingut amb vós?»',
              },
              {
                key: 'no',
                title: 'Si no ha vingut',
                text: '«No passa res. Us imprimeixo el full: el pot signar a casa o des del mòbil.»',
              },
              { key: 'ask', title: 'No demaneu', text: 'El certificat anterior: ja el tenim.' },
            ]}
          />
          <OutcomeList
            legend="Com acaba?"
            name="outcome"
            keyHint="F"
            value="solved"
            options={[
              { value: 'solved', label: 'Resolt' },
              { value: 'document', label: 'Falta un document; no ha de tornar' },
              { value: 'back', label: 'Ha de tornar, amb cita' },
              { value: 'other', label: 'Passa a una altra persona' },
            ]}
          />
        </div>
      </Group>
      <Group title="Xifres">
        <Figures
          figures={[
            { label: 'Espera', value: '9 min', meaning: 'la meitat espera menys; ahir, 11 min' },
            { label: 'Dins de l’objectiu', value: '87 %', meaning: 'de 10 minuts al Punt 0' },
            { label: 'Sense cita', value: '6 de 10', meaning: 'persones ateses avui' },
          ]}
        />
        <Case name="Barres amb objectiu">
          <Bars
            bars={[
              { key: 't', label: 'Taules', value: 27, text: '27 min', target: 25 },
              { key: 'p', label: 'Punt 0', value: 9, text: '9 min', target: 10 },
              { key: 'c', label: 'Amb cita', value: 3, text: '3 min', target: 5 },
            ]}
          />
        </Case>
        <Table
          caption="Esperen a totes les oficines"
          columns={[
            { key: 'channel', label: 'Canal' },
            { key: 'people', label: 'Persones', number: true },
            { key: 'max', label: 'Màx.', number: true },
            { key: 'target', label: 'Objectiu', number: true },
          ]}
          rows={[
            { key: 'p', cells: ['Punt 0', '4', '9 min', '10 min'] },
            {
              key: 't',
              cells: [
                'Taules',
                '11',
                <StatePoint key="over" state="open" inline>
                  27 min
                </StatePoint>,
                '25 min',
              ],
              strong: true,
            },
          ]}
          empty="Ningú no espera."
        />
        <Table caption="Buida" columns={[]} rows={[]} empty="Ningú no espera." />
      </Group>
    </>
  );
}
