import type { ReactNode } from 'react';
import { HiddenFields } from '../../../web/design/hidden-fields.tsx';
import { KioskTile, KioskTiles } from '../../../web/design/kiosk-tile.tsx';
import { kioskAddress } from '../core/kiosk-address.ts';
import { KioskFrame, type KioskContext } from './kiosk-frame.tsx';

/** One press for a number; the key makes a double press one number. */
export function KioskTurn(
  props: KioskContext & {
    readonly services: readonly {
      readonly id: string;
      readonly name: string;
      readonly hint: string;
    }[];
    readonly procedure: string | null;
    readonly pressKey: string;
  },
) {
  const { t, look } = props;
  return (
    <KioskFrame {...props} title={t('kiosk.turn.title')}>
      <h1>{t('kiosk.turn.title')}</h1>
      <p className="c-lead" style={{ marginBlock: '0.75rem 1.25rem' }}>
        {t('kiosk.turn.text')}
      </p>
      <form method="post" action={kioskAddress(props, '/turn', look)}>
        <HiddenFields
          values={{
            key: props.pressKey,
            ...(props.procedure === null ? {} : { procedure: props.procedure }),
          }}
        />
        <KioskTiles>
          {props.services.map(({ id, name, hint }, index) => (
            <KioskTile
              key={id}
              name="service"
              value={id}
              icon="ticket"
              title={name}
              text={hint}
              kind={index === 0 ? 'primary' : 'plain'}
            />
          ))}
          <KioskTile
            href={kioskAddress(props, '', look)}
            icon="house"
            title={t('kiosk.back')}
            kind="soft"
          />
        </KioskTiles>
      </form>
    </KioskFrame>
  );
}

/** The number, 160 px high; paper or telephone; then the menu again. */
export function KioskNumber(
  props: KioskContext & {
    readonly number: string;
    readonly printHref: string;
    /** A picture of the address for a telephone. */
    readonly code: ReactNode;
  },
) {
  const { t, look } = props;
  return (
    <KioskFrame {...props} title={t('kiosk.turn.title')}>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 11rem', gap: '2rem' }}>
        <div>
          <h1>{t('queue.ticket.number')}</h1>
          <p style={{ fontSize: '5rem', fontWeight: 700, lineHeight: 1.1 }} role="status">
            {props.number}
          </p>
          <p>{t('queue.ticket.waitHere')}</p>
        </div>
        <div>
          {props.code}
          <p>{t('kiosk.turn.code')}</p>
        </div>
      </div>
      <KioskTiles>
        <KioskTile
          href={props.printHref}
          icon="printer"
          title={t('kiosk.turn.print')}
          kind="primary"
        />
        <KioskTile
          href={kioskAddress(props, '/finish', look)}
          icon="check"
          title={t('kiosk.turn.done')}
        />
      </KioskTiles>
    </KioskFrame>
  );
}
