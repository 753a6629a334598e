import { Button } from '../button.tsx';
import { Ticket, type TicketProps } from '../ticket.tsx';

const place = {
  name: 'Punt 0',
  how: 'Planta baixa, a l’esquerra de l’entrada. Hi ha cadires per esperar.',
};

const leaving: NonNullable<TicketProps['leaving']> = {
  title: 'Si heu de marxar',
  actions: (
    <>
      <Button wide size="lg" icon="bell">
        Avisa’m quan en faltin 2
      </Button>
      <Button wide size="lg" kind="secondary" icon="clock-clockwise">
        Guarda’m el lloc 30 minuts
      </Button>
      <Button wide size="lg" kind="secondary" icon="x">
        Deixa el torn
      </Button>
    </>
  ),
  note: 'Si no hi sou quan us toqui, us tornarem a cridar dues vegades.',
};

const number = { numberLabel: 'El vostre número', number: 'R 121', spoken: 'erra, cent vint-i-u' };

export const demoTickets: Readonly<Record<TicketProps['state'], TicketProps>> = {
  waiting: {
    ...number,
    state: 'waiting',
    headline: 'Teniu 3 persones davant',
    dots: { ahead: 3, you: 'vós' },
    range: {
      label: 'Us cridarem',
      value: 'entre les 11.50 i les 12.00',
      detail:
        'D’aquí a 8–18 minuts. Encertem l’interval 8 de cada 10 vegades; si canvia, ho veureu aquí.',
    },
    place,
    leaving,
    updated: 'Actualitzat a les 11.42.10. S’actualitza sol.',
  },
  near: {
    ...number,
    state: 'near',
    headline: 'Falten 2 persones: acosteu-vos',
    dots: { ahead: 2, you: 'vós' },
    range: { label: 'Us cridarem', value: 'entre les 11.44 i les 11.50' },
    place,
    updated: 'Actualitzat a les 11.42.10. S’actualitza sol.',
  },
  called: {
    ...number,
    state: 'called',
    headline: 'Us toca',
    place: {
      label: 'Aneu a',
      name: 'Punt 0',
      how: 'A l’esquerra de l’entrada. Us esperem 3 minuts.',
    },
    leaving: {
      title: 'No hi arribeu?',
      actions: (
        <Button wide size="lg" kind="secondary" icon="clock-clockwise">
          Guarda’m el lloc 30 minuts
        </Button>
      ),
    },
  },
  missed: {
    ...number,
    state: 'missed',
    headline: 'Us hem cridat a les 11.43',
    message: 'Encara hi sou a temps: us tornarem a cridar dues vegades. Acosteu-vos al Punt 0.',
    place,
  },
  kept: {
    ...number,
    state: 'kept',
    headline: 'Us guardem el lloc fins a les 12.12',
    message: 'Quan torneu, premeu aquí i sereu la persona següent.',
    leaving: {
      title: 'Ja heu tornat?',
      actions: (
        <Button wide size="lg" icon="check">
          Ja hi soc
        </Button>
      ),
    },
  },
  served: {
    ...number,
    state: 'served',
    headline: 'Us hem atès a les 11.56',
    message: 'Si us ha quedat cap dubte, escriviu-nos o truqueu al 010.',
  },
  closed: {
    ...number,
    state: 'closed',
    headline: 'Hem tancat abans de cridar-vos',
    message: 'Demà, dimecres 25, obrim a les 9.00 i sereu la primera persona. O demaneu cita.',
  },
  offline: {
    ...number,
    state: 'offline',
    headline: 'Teníeu 3 persones davant a les 11.38',
    message: 'Hem perdut la connexió i ho tornem a provar. Mireu la pantalla de la sala.',
    place,
    updated: 'Dades de les 11.38.',
  },
};

/** The ticket alone on its page, as on the board; called fills the page. */
export function TicketDemo({ state }: { state: string }) {
  const known = Object.values(demoTickets).find((ticket) => ticket.state === state);
  return <Ticket {...(known ?? demoTickets.waiting)} lost="Dades de les {time}." />;
}
