import type { FrameContext } from '../../../web/frame/public-frame.tsx';
import { Items, TextPage } from './text-page.tsx';

/** Articles 12 to 14 of Regulation (EU) 2016/679, in plain words. */
export function PrivacyPage({ frame, mailbox }: { frame: FrameContext; mailbox: string }) {
  const { t } = frame;
  const facts = { council: frame.councilName, address: mailbox };
  const what = ['visit', 'turn', 'notice', 'contact'] as const;
  return (
    <TextPage
      frame={frame}
      title={t('headquarters.privacy.title')}
      lead={t('headquarters.privacy.lead')}
      sections={[
        {
          title: t('headquarters.privacy.who'),
          body: <p>{t('headquarters.privacy.whoText', facts)}</p>,
        },
        {
          title: t('headquarters.privacy.what'),
          body: <Items items={what.map((kind) => t(`headquarters.privacy.what.${kind}`))} />,
        },
        {
          title: t('headquarters.privacy.why'),
          body: <p>{t('headquarters.privacy.whyText')}</p>,
        },
        {
          title: t('headquarters.privacy.share'),
          body: <p>{t('headquarters.privacy.shareText')}</p>,
        },
        {
          title: t('headquarters.privacy.cookies'),
          body: <p>{t('headquarters.privacy.cookiesText')}</p>,
        },
        {
          title: t('headquarters.privacy.rights'),
          body: (
            <>
              <p>{t('headquarters.privacy.rightsText', facts)}</p>
              <p>{t('headquarters.privacy.complain')}</p>
            </>
          ),
        },
      ]}
    />
  );
}
