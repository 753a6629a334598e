import { ButtonLink, Buttons } from '../../../web/design/button.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import { Search } from './search.tsx';

export interface ErrorPageProps {
  readonly frame: FrameContext;
  /** What happened and what to do: the refusal's own sentence. */
  readonly message: string;
}

/** A page that does not exist or a refusal: what happened, what to do, another way. */
export function ErrorPage({ frame, message }: ErrorPageProps) {
  const { t, language } = frame;
  return (
    <PublicFrame {...frame} title={t('errors.title')} hidden>
      <div className="c-sections">
        <div>
          <h1>{t('errors.title')}</h1>
          <p className="c-lead">{message}</p>
          <Buttons>
            <ButtonLink kind="secondary" href={`/${language}`}>
              {t('headquarters.error.home')}
            </ButtonLink>
          </Buttons>
        </div>
        <section className="c-section">
          <h2>{t('headquarters.error.search')}</h2>
          <Search frame={frame} />
        </section>
      </div>
    </PublicFrame>
  );
}
