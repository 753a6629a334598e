import { Buttons, ButtonLink } from '../../../web/design/button.tsx';
import { Section } from '../../../web/design/columns.tsx';
import { FactList } from '../../../web/design/fact-list.tsx';
import { StatePoint } from '../../../web/design/state-point.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import type { HoursWords } from '../views/hours.ts';
import type { OfficeView } from '../views/offices.ts';
import { SaidText } from './said.tsx';

export interface OfficesPageProps {
  readonly frame: FrameContext;
  readonly offices: readonly OfficeView[];
  /** To ask for an address that is not published. */
  readonly phone: string;
}

/** Every office: open now, hours, where one is attended, self-service points, a turn. */
export function OfficesPage({ frame, offices, phone }: OfficesPageProps) {
  const { t } = frame;
  return (
    <PublicFrame {...frame} title={t('headquarters.offices.title')}>
      <div className="c-sections">
        <div>
          <h1>{t('headquarters.offices.title')}</h1>
          <p className="c-lead">{t('headquarters.offices.lead', { count: offices.length })}</p>
        </div>
        {offices.map((office) => (
          <Office key={office.id} office={office} frame={frame} phone={phone} />
        ))}
      </div>
    </PublicFrame>
  );
}

interface OfficeProps {
  readonly office: OfficeView;
  readonly frame: FrameContext;
  readonly phone: string;
}

function Office({ office, frame: { t }, phone }: OfficeProps) {
  return (
    <Section id={office.id} title={<SaidText said={office.name} />}>
      <div className="c-flow">
        <p>
          <StatePoint state={office.opening.state}>{office.opening.sentence}</StatePoint>
          {office.opening.note}
        </p>
        <p>{office.address ?? t('headquarters.offices.noAddressText', { number: phone })}</p>
        <FactList facts={factsOf(office, t)} />
        {office.turnHref === null ? (
          <p className="c-quiet">{t('headquarters.offices.turnClosed')}</p>
        ) : (
          <Buttons>
            <ButtonLink kind="secondary" href={office.turnHref}>
              {t('headquarters.offices.turn')}
              <span className="c-hidden">: {office.name.text}</span>
            </ButtonLink>
          </Buttons>
        )}
      </div>
    </Section>
  );
}

function factsOf(office: OfficeView, t: FrameContext['t']) {
  return [
    ...hoursFact(t('headquarters.offices.desk'), office.desk, t),
    ...hoursFact(t('headquarters.offices.building'), office.building, t),
    { label: t('headquarters.offices.positions'), value: office.positions },
    {
      label: t('headquarters.offices.kiosks'),
      value: t('headquarters.offices.kiosksCount', { count: office.kiosks }),
      ...(office.kiosks === 0 ? {} : { detail: t('headquarters.offices.kiosksText') }),
    },
  ];
}

function hoursFact(label: string, hours: HoursWords | null, t: FrameContext['t']) {
  if (hours === null) return [{ label, value: t('headquarters.open.unknown') }];
  const lines = hours.lines.flatMap((line, index) =>
    index === 0 ? [line] : [<br key={line} />, line],
  );
  const more = [...(hours.until === null ? [] : [hours.until]), ...hours.exceptions];
  return [
    {
      label,
      value: lines,
      ...(more.length === 0
        ? {}
        : {
            detail: (
              <ul>
                {more.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
          }),
    },
  ];
}
