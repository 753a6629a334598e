import type { Localized } from '../../../kernel/localized.ts';
import { Button } from '../../../web/design/button.tsx';
import { Field } from '../../../web/design/field.tsx';
import { HiddenFields } from '../../../web/design/hidden-fields.tsx';
import { KioskTile, KioskTiles } from '../../../web/design/kiosk-tile.tsx';
import { iconOfFamily } from '../core/icon-of-family.ts';
import { kioskAddress } from '../core/kiosk-address.ts';
import type { KioskAnswer, KioskProcedure } from '../kiosk-deps.ts';
import { KioskFrame, type KioskContext } from './kiosk-frame.tsx';

/** Results on one screen; with the two ways on they fill three rows. */
export const mostRows = 4;

const row = {
  display: 'flex',
  alignItems: 'end',
  gap: '1rem',
  marginBlock: '0.5rem 1rem',
} as const;
const apart = { marginBlockEnd: '1rem' } as const;

/** Search by words, or the whole list a screen at a time. */
export function KioskProcedures(
  props: KioskContext & {
    readonly found: readonly KioskProcedure[];
    readonly typed: string;
    readonly from: number;
    readonly next: number | null;
    readonly text: (texts: Localized) => string;
  },
) {
  const { t, look } = props;
  const before = props.from > 0 && props.typed === '';
  const list = (from: number) => kioskAddress(props, '/procedures', look, { from: String(from) });
  return (
    <KioskFrame {...props} title={t('kiosk.all.title')}>
      <h1>{t('kiosk.all.title')}</h1>
      <form method="get" style={row} action={`/${props.language}/kiosk/${props.unit}/procedures`}>
        <HiddenFields
          values={{
            ...(look.large ? { text: '1' } : {}),
            ...(look.contrast ? { contrast: '1' } : {}),
            ...(look.slow ? { slow: '1' } : {}),
            ...(look.called ? { called: '1' } : {}),
          }}
        />
        <Field
          name="q"
          type="search"
          label={t('kiosk.all.label')}
          value={props.typed}
          autoComplete="off"
        />
        <Button icon="magnifying-glass">{t('kiosk.all.button')}</Button>
      </form>
      {props.found.length === 0 && <p role="status">{t('kiosk.all.none')}</p>}
      <KioskTiles>
        {props.found.map((procedure) => (
          <KioskTile
            key={procedure.slug}
            href={kioskAddress(props, `/procedures/${procedure.slug}`, look)}
            icon={iconOfFamily(procedure.family)}
            title={props.text(procedure.names)}
          />
        ))}
        {before && (
          <KioskTile
            href={list(Math.max(0, props.from - mostRows))}
            icon="arrow-left"
            title={t('kiosk.all.before')}
            kind="soft"
          />
        )}
        {props.next !== null && (
          <KioskTile
            href={list(props.next)}
            icon="arrow-right"
            title={t('kiosk.all.more')}
            kind="soft"
          />
        )}
        {!before && (
          <KioskTile
            href={kioskAddress(props, '', look)}
            icon="house"
            title={t('kiosk.back')}
            kind="soft"
          />
        )}
      </KioskTiles>
    </KioskFrame>
  );
}

/** One procedure: the standard answer in short, and the ways to go on from here. */
export function KioskProcedurePage(
  props: KioskContext & {
    readonly procedure: KioskProcedure;
    readonly answer: KioskAnswer | null;
    readonly service: string | null;
    readonly text: (texts: Localized) => string;
  },
) {
  const { t, look, procedure, answer } = props;
  const name = props.text(procedure.names);
  const lang = answer === null || answer.language === t.language ? undefined : answer.language;
  return (
    <KioskFrame {...props} title={name}>
      <h1>{name}</h1>
      <p className="c-lead" lang={lang} style={apart}>
        {answer?.short ?? t('kiosk.procedure.noAnswer')}
      </p>
      {answer !== null && answer.documents.length > 0 && (
        <>
          <h2>{t('kiosk.procedure.documents')}</h2>
          <ul lang={lang} style={apart}>
            {answer.documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={kioskAddress(props, '/call', look)}>
        <KioskTiles>
          {props.service !== null && (
            <KioskTile
              href={kioskAddress(props, '/turn', look, { procedure: procedure.slug })}
              icon="ticket"
              kind="primary"
              title={t('kiosk.procedure.turn')}
              text={t('kiosk.procedure.turnText', { service: props.service })}
            />
          )}
          <KioskTile
            name="call"
            value="person"
            icon="hand-waving"
            title={t('kiosk.procedure.call')}
            text={t('kiosk.procedure.callText')}
          />
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
