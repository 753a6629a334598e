import { CallScreen } from '../call-screen.tsx';

export function ScreenDemo({ quiet }: { quiet: boolean }) {
  return (
    <CallScreen
      product="Connecta"
      time="11.42"
      labels={{ now: 'Ara', goTo: 'Aneu a', earlier: 'Crides d’abans' }}
      now={
        quiet
          ? undefined
          : {
              callId: 'demo',
              number: 'R 117',
              place: 'Punt 0',
              direction: { icon: 'arrow-left', text: 'A l’esquerra' },
            }
      }
      earlier={[
        { callId: '3', number: 'T 047', place: 'Taula 7' },
        { callId: '2', number: 'C 023', place: 'Taula 3' },
        { callId: '1', number: 'R 116', place: 'Punt 0' },
      ]}
      quiet="Us cridarem per aquesta pantalla i de viva veu."
      foot={
        <>
          <span>
            Espera ara: <strong>Punt 0</strong> 10–20 min
          </span>
          <span>
            <strong>Taules</strong> 20–35 min
          </span>
        </>
      }
      live="demo"
      lost="Sense connexió. Dades de les {time}."
      unlock="Activa el so"
    />
  );
}
