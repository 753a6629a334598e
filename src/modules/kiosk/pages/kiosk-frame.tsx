import type { ReactNode } from 'react';
import type { Translator } from '../../../locales/translate.ts';
import type { Assets } from '../../../web/design/assets.ts';
import { Document } from '../../../web/design/document.tsx';
import { KioskBar } from '../../../web/design/kiosk-bar.tsx';
import { KioskShell, type KioskShellProps } from '../../../web/design/kiosk-shell.tsx';
import { textDirection } from '../../../web/frame/page-language.ts';
import { kioskAddress, type KioskLook } from '../core/kiosk-address.ts';

export interface KioskContext {
  readonly t: Translator;
  readonly language: string;
  readonly languages: readonly string[];
  readonly unit: string;
  readonly look: KioskLook;
  /** This page below the unit, with its own query: `/turn`. */
  readonly path: string;
  readonly more: Readonly<Record<string, string>>;
  readonly assets: Assets;
}

/** Any kiosk screen: content above, the same seven places at the foot. */
export function KioskFrame(
  props: KioskContext & {
    readonly title: string;
    readonly side?: KioskShellProps['side'];
    readonly children: ReactNode;
  },
) {
  const { t, look, side } = props;
  return (
    <Document
      title={props.title}
      language={t.language}
      direction={textDirection(t.language)}
      theme={look.contrast ? 'contrast' : 'light'}
      largeText={look.large}
      hidden
      assets={props.assets}
    >
      <KioskShell
        product={t('common.product')}
        bar={<Bar {...props} />}
        {...(side === undefined ? {} : { side })}
      >
        {props.children}
      </KioskShell>
    </Document>
  );
}

/** Links, so that the same page comes back with the choice in its address. */
function Bar(props: KioskContext) {
  const { t, look, path, more } = props;
  const here = (change: Partial<KioskLook>) =>
    kioskAddress(props, path, { ...look, ...change }, more);
  const others = props.languages.filter((code) => code !== props.language);
  return (
    <KioskBar
      label={t('kiosk.bar.label')}
      action={kioskAddress(props, '/call', look)}
      places={[
        {
          key: 'text',
          icon: 'text-aa',
          label: t('kiosk.bar.large'),
          href: here({ large: !look.large }),
        },
        {
          key: 'contrast',
          icon: 'circle-half',
          label: t('kiosk.bar.contrast'),
          href: here({ contrast: !look.contrast }),
        },
        {
          key: 'voice',
          icon: 'speaker-high',
          label: t('kiosk.bar.voice'),
          href: kioskAddress(props, '/voice', look),
        },
        {
          key: 'signs',
          icon: 'sign-language',
          label: t('kiosk.bar.signs'),
          href: kioskAddress(props, '/signs', look),
        },
        {
          key: 'languages',
          icon: 'translate',
          label:
            others.length > 0 && others.length < 3
              ? others.map((code) => code.toUpperCase()).join(' · ')
              : t('kiosk.bar.languages'),
          href: kioskAddress(props, '/languages', look),
        },
      ]}
      call={{
        key: 'call',
        icon: 'hand-waving',
        label: t(look.called ? 'kiosk.bar.called' : 'kiosk.bar.call'),
        name: 'call',
        value: 'person',
      }}
      finish={{
        key: 'finish',
        icon: 'sign-out',
        label: t('kiosk.bar.finish'),
        href: `/${props.language}/kiosk/${props.unit}/finish`,
      }}
    />
  );
}
