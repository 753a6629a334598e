import { formatDate } from '../../../web/format/format-date.ts';
import { formatExactTime } from '../../../web/format/format-time.ts';
import type { FrameContext } from '../../../web/frame/public-frame.tsx';
import { nameOfLanguage, pageLanguage } from '../../../web/frame/page-language.ts';
import type { Said } from '../views/reading.ts';
import { SaidText } from './said.tsx';
import { Items, TextPage } from './text-page.tsx';

export interface AboutPageProps {
  readonly frame: FrameContext;
  readonly promises: readonly Said[];
  /** Links only: nothing of another site is loaded. */
  readonly videos: readonly { readonly language: string; readonly url: string }[];
}

/** What the council promises, its presentation videos, the official time, the software. */
export function AboutPage({ frame, promises, videos }: AboutPageProps) {
  const { t, now } = frame;
  const shown = pageLanguage(frame.language);
  const today = now.toPlainDate();
  const time = {
    date: formatDate(today, { language: shown, today, year: true }),
    time: formatExactTime(now, shown),
    zone: now.timeZoneId,
  };
  return (
    <TextPage
      frame={frame}
      title={t('headquarters.about.title')}
      lead={t('headquarters.about.lead', { council: frame.councilName })}
      sections={[
        ...(promises.length === 0
          ? []
          : [
              {
                title: t('headquarters.about.promises'),
                body: (
                  <Items
                    items={promises.map((said) => (
                      <SaidText key={said.text} said={said} />
                    ))}
                  />
                ),
              },
            ]),
        ...(videos.length === 0
          ? []
          : [
              {
                title: t('headquarters.about.videos'),
                body: <Videos frame={frame} videos={videos} />,
              },
            ]),
        {
          title: t('headquarters.about.time'),
          body: <p>{t('headquarters.about.timeText', time)}</p>,
        },
        {
          title: t('headquarters.about.software'),
          body: <p>{t('headquarters.about.softwareText')}</p>,
        },
      ]}
    />
  );
}

function Videos({ frame, videos }: Pick<AboutPageProps, 'frame' | 'videos'>) {
  const { t, language } = frame;
  return (
    <>
      <Items
        items={videos.map((video) => (
          <a key={video.url} href={video.url} hrefLang={video.language} rel="noreferrer">
            {t('headquarters.about.video', {
              language: nameOfLanguage(video.language, pageLanguage(language)),
            })}
          </a>
        ))}
      />
      <p className="c-quiet">{t('headquarters.about.videosText')}</p>
    </>
  );
}
