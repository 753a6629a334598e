import { Temporal } from '../../../kernel/time.ts';
import { formatDayOfYear } from '../../../web/format/format-date.ts';
import type { FrameContext } from '../../../web/frame/public-frame.tsx';
import { pageLanguage } from '../../../web/frame/page-language.ts';
import { Items, TextPage } from './text-page.tsx';

/** The day of the last self-assessment; change it only with a new one. */
const assessed = Temporal.PlainDate.from('2026-11-24');

export interface AccessibilityPageProps {
  readonly frame: FrameContext;
  readonly mailbox: string;
  readonly phone: string;
  /** Host of the headquarters. */
  readonly address: string;
  readonly hasVideos: boolean;
}

/** The model statement of Commission Implementing Decision (EU) 2018/1523, in plain words. */
export function AccessibilityPage(props: AccessibilityPageProps) {
  const { frame, mailbox, phone, hasVideos } = props;
  const { t } = frame;
  const council = frame.councilName;
  const missing = ['audit', 'easy', 'sign', 'languages'] as const;
  const date = formatDayOfYear(assessed, pageLanguage(frame.language));
  return (
    <TextPage
      frame={frame}
      title={t('headquarters.accessibility.title')}
      lead={t('headquarters.accessibility.lead', { council })}
      sections={[
        {
          title: t('headquarters.accessibility.status'),
          body: (
            <>
              <p>{t('headquarters.accessibility.scope', { address: props.address })}</p>
              <p>{t('headquarters.accessibility.statusText')}</p>
            </>
          ),
        },
        {
          title: t('headquarters.accessibility.missing'),
          body: (
            <Items
              items={[
                ...missing.map((kind) => t(`headquarters.accessibility.missing.${kind}`)),
                ...(hasVideos ? [t('headquarters.accessibility.missing.videos')] : []),
              ]}
            />
          ),
        },
        {
          title: t('headquarters.accessibility.help'),
          body: <p>{t('headquarters.accessibility.helpText')}</p>,
        },
        {
          title: t('headquarters.accessibility.prepared'),
          body: <p>{t('headquarters.accessibility.preparedText', { date })}</p>,
        },
        {
          title: t('headquarters.accessibility.contact'),
          body: (
            <p>
              {t('headquarters.accessibility.contactText', { address: mailbox, number: phone })}
            </p>
          ),
        },
        {
          title: t('headquarters.accessibility.complain'),
          body: <p>{t('headquarters.accessibility.complainText', { council })}</p>,
        },
      ]}
    />
  );
}
