import type { ReactNode } from 'react';
import { KioskTile, KioskTiles } from '../../../web/design/kiosk-tile.tsx';
import { KioskTimeout } from '../../../web/design/kiosk-timeout.tsx';
import { languageName } from '../../../web/frame/page-language.ts';
import { kioskAddress } from '../core/kiosk-address.ts';
import { KioskFrame, type KioskContext } from './kiosk-frame.tsx';

/** A sentence or two and the way back: help called, voice, signing, finished. */
export function KioskNotice(
  props: KioskContext & {
    readonly heading: string;
    readonly text: string;
    readonly back: string;
    readonly tiles?: ReactNode;
  },
) {
  return (
    <KioskFrame {...props} title={props.heading}>
      <h1>{props.heading}</h1>
      <p className="c-lead" style={{ marginBlock: '0.75rem 1.25rem' }}>
        {props.text}
      </p>
      <KioskTiles>
        {props.tiles}
        <KioskTile
          href={kioskAddress(props, '', props.look)}
          icon="house"
          title={props.back}
          kind="primary"
        />
      </KioskTiles>
    </KioskFrame>
  );
}

/** Every language in its own words. */
export function KioskLanguages(props: KioskContext) {
  const { t, look, unit } = props;
  return (
    <KioskFrame {...props} title={t('kiosk.languages.title')}>
      <h1>{t('kiosk.languages.title')}</h1>
      <KioskTiles>
        {props.languages.map((code) => (
          <KioskTile
            key={code}
            href={kioskAddress({ language: code, unit }, '', look)}
            icon="translate"
            title={languageName(code)}
            kind={code === props.language ? 'primary' : 'plain'}
          />
        ))}
      </KioskTiles>
    </KioskFrame>
  );
}

/** Seconds to answer before what was written is erased (EN 301 549; kiosk research 5.3). */
export const idleSeconds = 45;

export function KioskIdle(props: KioskContext) {
  const { t, look } = props;
  const seconds = look.slow ? idleSeconds * 3 : idleSeconds;
  return (
    <KioskFrame {...props} title={t('kiosk.idle.title')}>
      <KioskTimeout
        title={t('kiosk.idle.title')}
        text={t('kiosk.idle.text', { seconds })}
        secondsLeft={seconds}
        secondsTotal={seconds}
        unit={t('kiosk.idle.unit')}
      >
        <KioskTile
          href={kioskAddress(props, '', look)}
          icon="check"
          title={t('kiosk.idle.continue')}
          text={t('kiosk.idle.continueText')}
          kind="primary"
        />
        <KioskTile
          href={kioskAddress(props, '/idle', { ...look, slow: true })}
          icon="clock-clockwise"
          title={t('kiosk.idle.more')}
          text={t('kiosk.idle.moreText')}
        />
        <KioskTile
          href={kioskAddress(props, '/turn', look)}
          icon="ticket"
          title={t('kiosk.idle.turn')}
          text={t('kiosk.idle.turnText')}
        />
        <KioskTile
          href={`/${props.language}/kiosk/${props.unit}/finish`}
          icon="sign-out"
          title={t('kiosk.idle.done')}
          text={t('kiosk.idle.doneText')}
        />
      </KioskTimeout>
    </KioskFrame>
  );
}
