import { Breadcrumbs } from '../../../web/design/breadcrumbs.tsx';
import { Buttons, ButtonLink } from '../../../web/design/button.tsx';
import { Section } from '../../../web/design/columns.tsx';
import { FactList } from '../../../web/design/fact-list.tsx';
import { StatePoint } from '../../../web/design/state-point.tsx';
import { WaysList, type Way } from '../../../web/design/ways-list.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import type { WayPageView } from '../views/way-page.ts';

export interface WayPageProps {
  readonly frame: FrameContext;
  readonly view: WayPageView;
  readonly ways: readonly Way[];
}

/** One way of being attended: its state now, how, when, what it costs; then all the ways again. */
export function WayPage({ frame, view, ways }: WayPageProps) {
  const { t, language } = frame;
  return (
    <PublicFrame {...frame} title={view.title}>
      <Breadcrumbs
        label={t('headquarters.breadcrumbs')}
        trail={[{ href: `/${language}`, label: t('common.home') }]}
      />
      <div className="c-sections">
        <div className="c-flow">
          <h1>{view.title}</h1>
          <p className="c-lead">{view.lead}</p>
          <p>
            <StatePoint state={view.state.state}>{view.state.sentence}</StatePoint>
          </p>
          <FactList
            facts={[
              { label: t('headquarters.way.price'), value: view.price },
              {
                label: t('headquarters.way.when'),
                value: <Lines lines={view.when} />,
                ...(view.whenMore.length === 0 ? {} : { detail: <More lines={view.whenMore} /> }),
              },
            ]}
          />
          <h2>{t('headquarters.way.how')}</h2>
          {view.how.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {view.action !== null && (
            <Buttons>
              <ButtonLink href={view.action.href}>{view.action.label}</ButtonLink>
            </Buttons>
          )}
        </div>
        <Section title={t('headquarters.way.others')} lead={t('headquarters.ways.lead')}>
          <WaysList ways={ways} />
        </Section>
      </div>
    </PublicFrame>
  );
}

function More({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.flatMap((line, index) => (index === 0 ? [line] : [<br key={line} />, line]));
}
