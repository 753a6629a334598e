import { VersionLine } from '../../../web/design/answer.tsx';
import { Breadcrumbs } from '../../../web/design/breadcrumbs.tsx';
import { ButtonLink } from '../../../web/design/button.tsx';
import { Columns, Section, SideParts } from '../../../web/design/columns.tsx';
import { StatePoint } from '../../../web/design/state-point.tsx';
import { WayRows } from '../../../web/design/way-rows.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import type { ProcedureView } from '../views/procedure.ts';
import { AnswerHead, AnswerMore } from './procedure-answer.tsx';
import { Facts } from './facts.tsx';
import { SaidText } from './said.tsx';

export interface ProcedurePageProps {
  readonly frame: FrameContext;
  readonly procedure: ProcedureView;
}

/** Answer first; facts, ways and detail follow. */
export function ProcedurePage({ frame, procedure }: ProcedurePageProps) {
  const { t, language } = frame;
  const { family, answer } = procedure;
  return (
    <PublicFrame {...frame} title={procedure.name.text}>
      <Breadcrumbs
        label={t('headquarters.breadcrumbs')}
        trail={[
          { href: `/${language}`, label: t('common.home') },
          { href: `/${language}/procedures`, label: t('headquarters.procedures.title') },
          ...(family === null || family.name.lang !== undefined
            ? []
            : [{ href: `/${language}/procedures#${family.id}`, label: family.name.text }]),
        ]}
      />
      <Columns side={<Side frame={frame} procedure={procedure} />}>
        <div className="c-sections">
          <div>
            <h1>
              <SaidText said={procedure.name} />
            </h1>
            <AnswerHead frame={frame} procedure={procedure} />
            <Facts facts={procedure.facts} />
          </div>
          <Ways frame={frame} procedure={procedure} />
          {answer !== null && (
            <Section title={t('headquarters.procedure.result')}>
              <p>
                <SaidText said={answer.result} />
              </p>
            </Section>
          )}
          <Section title={t('headquarters.procedure.identification')}>
            <ul>
              {procedure.identification.map((sentence) => (
                <li key={sentence}>{sentence}.</li>
              ))}
            </ul>
          </Section>
          {answer !== null && <AnswerMore frame={frame} answer={answer} />}
          {answer !== null && <VersionLine lines={answer.version} />}
        </div>
      </Columns>
    </PublicFrame>
  );
}

function Ways({ frame: { t }, procedure }: ProcedurePageProps) {
  return (
    <Section title={t('headquarters.procedure.ways')}>
      <WayRows
        rows={procedure.ways.map(({ key, icon, title, text, state, action }) => ({
          key,
          icon,
          title,
          text: (
            <>
              <SaidText said={text} />{' '}
              {state !== null && (
                <StatePoint state={state.state} inline>
                  {state.sentence}
                </StatePoint>
              )}
            </>
          ),
          action: (
            <ButtonLink kind="secondary" href={action.href}>
              {action.label}
            </ButtonLink>
          ),
        }))}
      />
      {procedure.chat && <p className="c-quiet">{t('headquarters.procedure.chat')}</p>}
    </Section>
  );
}

function Side({ frame: { t, language }, procedure }: ProcedurePageProps) {
  const { related, phone } = procedure;
  const list = (
    <ul className="c-plain">
      {related.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`/${language}/procedures/${slug}`}>
            <SaidText said={name} />
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <SideParts
      parts={[
        {
          title: t('headquarters.procedure.same'),
          body: <p>{t('headquarters.procedure.sameText')}</p>,
        },
        ...(related.length === 0
          ? []
          : [{ title: t('headquarters.procedure.related'), body: list }]),
        {
          title: t('headquarters.procedure.stuck'),
          body: (
            <p>
              {t('headquarters.procedure.stuckText', { number: phone.shown })}{' '}
              <a href={`/${language}/offices`}>{t('headquarters.procedure.offices')}</a>
            </p>
          ),
        },
      ]}
    />
  );
}
