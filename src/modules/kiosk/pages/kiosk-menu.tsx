import { Icon } from '../../../web/design/icon.tsx';
import { KioskTile, KioskTiles } from '../../../web/design/kiosk-tile.tsx';
import type { Localized } from '../../../kernel/localized.ts';
import { kioskAddress } from '../core/kiosk-address.ts';
import { iconOfFamily } from '../core/icon-of-family.ts';
import type { KioskProcedure } from '../kiosk-deps.ts';
import { KioskFrame, type KioskContext } from './kiosk-frame.tsx';

/** Eight tiles at most: six procedures, a number for a person, and all procedures. */
export const mostTiles = 6;

export function KioskMenu(
  props: KioskContext & {
    readonly procedures: readonly { readonly procedure: KioskProcedure; readonly free: boolean }[];
    readonly text: (texts: Localized) => string;
  },
) {
  const { t, look } = props;
  return (
    <KioskFrame
      {...props}
      title={t('kiosk.menu.title')}
      side={{
        title: t('kiosk.menu.title'),
        text: <p>{t('kiosk.menu.text')}</p>,
        foot: (
          <>
            <Icon name="ticket" bold />
            <span>{t('kiosk.menu.foot')}</span>
          </>
        ),
      }}
    >
      <KioskTiles>
        {props.procedures.slice(0, mostTiles).map(({ procedure, free }) => (
          <KioskTile
            key={procedure.slug}
            href={kioskAddress(props, `/procedures/${procedure.slug}`, look)}
            icon={iconOfFamily(procedure.family)}
            title={props.text(procedure.names)}
            text={
              free
                ? t('kiosk.tile.free')
                : t(procedure.selfService ? 'kiosk.tile.here' : 'kiosk.tile.person')
            }
          />
        ))}
        <KioskTile
          href={kioskAddress(props, '/turn', look)}
          icon="ticket"
          title={t('kiosk.tile.turn')}
          text={t('kiosk.tile.turnText')}
        />
        <KioskTile
          href={kioskAddress(props, '/procedures', look)}
          icon="list-magnifying-glass"
          title={t('kiosk.tile.all')}
          text={t('kiosk.tile.allText')}
          kind="soft"
        />
      </KioskTiles>
    </KioskFrame>
  );
}
