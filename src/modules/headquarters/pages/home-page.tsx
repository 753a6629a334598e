import { Columns, Section } from '../../../web/design/columns.tsx';
import { LinkList, MoreLink } from '../../../web/design/link-list.tsx';
import { NowList } from '../../../web/design/now-list.tsx';
import { Wrap } from '../../../web/design/page.tsx';
import { StatePoint } from '../../../web/design/state-point.tsx';
import { WaysList } from '../../../web/design/ways-list.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import type { HomeView } from '../views/home.ts';
import { procedureLinks } from './procedure-links.tsx';
import { SaidText } from './said.tsx';
import { Search } from './search.tsx';

export interface HomePageProps {
  readonly frame: FrameContext;
  readonly home: HomeView;
}

/** What do you need, what happens now, the five ways, what is most asked. */
export function HomePage({ frame, home }: HomePageProps) {
  const { t, language } = frame;
  return (
    <PublicFrame {...frame} title={t('common.headquarters')} full>
      <div className="c-sections">
        <Wrap>
          <Columns wideSide side={<Now frame={frame} home={home} />}>
            <h1 className="c-home-title">{t('headquarters.home.title')}</h1>
            <Search frame={frame} examples={home.examples} />
          </Columns>
        </Wrap>
        <Wrap>
          <Section title={t('headquarters.ways.title')} lead={t('headquarters.ways.lead')}>
            <WaysList ways={home.ways} />
          </Section>
        </Wrap>
        <Wrap>
          <Section title={t('headquarters.home.asked')}>
            <LinkList columns links={procedureLinks(home.asked, language)} />
            <MoreLink href={`/${language}/procedures`}>
              {t('headquarters.procedures.more')}
            </MoreLink>
          </Section>
        </Wrap>
      </div>
    </PublicFrame>
  );
}

function Now({ frame, home }: HomePageProps) {
  const { t, language } = frame;
  const { office, wait, turnHref } = home;
  const items = [
    ...(office === null
      ? []
      : [
          {
            key: 'office',
            main: <StatePoint state={office.state}>{office.sentence}</StatePoint>,
            detail: (
              <span>
                {office.note !== null && `${office.note} `}
                <SaidText said={office.name} />.{' '}
                <a href={`/${language}/offices`}>{t('headquarters.now.allOffices')}</a>
              </span>
            ),
          },
        ]),
    ...(wait === null
      ? []
      : [
          {
            key: 'wait',
            main: wait.sentence,
            detail: t('headquarters.now.waitDetail', { service: wait.service.text }),
          },
        ]),
    ...(turnHref === null
      ? []
      : [
          {
            key: 'turn',
            main: t('headquarters.now.turn'),
            detail: (
              <span>
                {t('headquarters.now.turnDetail')}{' '}
                <a href={turnHref}>{t('headquarters.now.takeTurn')}</a>
              </span>
            ),
          },
        ]),
  ];
  return <NowList title={t('headquarters.now.title')} time={home.time} items={items} />;
}
