import { Button, ButtonLink, Buttons } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choices.tsx';
import { Select } from '../../../web/design/field.tsx';
import { HiddenFields } from '../../../web/design/hidden-fields.tsx';
import { LinkList } from '../../../web/design/link-list.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { PublicFrame, type FrameContext } from '../../../web/frame/public-frame.tsx';
import { languageName } from '../../../web/frame/page-language.ts';
import type { WaitRange } from '../estimate.ts';
import type { GuideProcedure, GuideService, GuideSite } from '../queue-guide.ts';
import type { Say } from './say.ts';
import { Words } from './words.tsx';

export interface TurnPageProps {
  readonly frame: FrameContext;
  readonly say: Say;
  readonly site: GuideSite;
  readonly services: readonly {
    readonly service: GuideService;
    readonly range: WaitRange | null;
  }[];
  readonly procedure: GuideProcedure | null;
  readonly chosen: { readonly service: string | undefined; readonly language: string };
  /** Gives the same number when the button is pressed twice. */
  readonly pressKey: string;
  /** What went wrong with an earlier press, and what to do. */
  readonly problem: string | null;
}

/** One question at most (what for) and one button. */
export function TurnPage(props: TurnPageProps) {
  const { frame, say, site, services, procedure, problem } = props;
  const { t } = say;
  const title = t('queue.turn.titleAt', { site: say.text(site.names).text });
  const [only] = services;
  return (
    <PublicFrame {...frame} title={title} formId="turn">
      <h1>{title}</h1>
      {problem !== null && (
        <Notice kind="bad" title={t('queue.ticket.refused')} role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      {procedure !== null && (
        <p className="c-lead">
          {t('queue.turn.for', { procedure: say.text(procedure.names).text })}
        </p>
      )}
      <form id="turn" method="post" action={`/${frame.language}/turn?${frame.query ?? ''}`}>
        <HiddenFields values={{ site: site.id, key: props.pressKey }} />
        {procedure !== null && <HiddenFields values={{ procedure: procedure.id }} />}
        {procedure === null && services.length > 1 && (
          <RadioGroup
            name="service"
            label={t('queue.turn.service')}
            value={props.chosen.service ?? only?.service.id}
            options={services.map(({ service, range }) => ({
              value: service.id,
              label: <Words say={say} of={service.names} />,
              hint: <ServiceHint say={say} service={service} range={range} />,
            }))}
          />
        )}
        {(procedure !== null || services.length === 1) && only !== undefined && (
          <p>
            {t('queue.turn.only', { service: say.text(only.service.names).text })}{' '}
            {only.range !== null && t('queue.turn.wait', { ...only.range })}
          </p>
        )}
        <Select
          name="language"
          label={t('queue.turn.language')}
          value={props.chosen.language}
          options={frame.languages.map((code) => ({
            value: code,
            label: languageName(code),
            lang: code,
          }))}
        />
        <Buttons>
          <Button size="lg" icon="ticket">
            {t('queue.turn.button')}
          </Button>
        </Buttons>
        <p className="c-quiet">{t('queue.turn.privacy')}</p>
      </form>
    </PublicFrame>
  );
}

function ServiceHint(props: { say: Say; service: GuideService; range: WaitRange | null }) {
  const { t } = props.say;
  const { upToMinutes } = props.service;
  return (
    <>
      {upToMinutes === null
        ? t('queue.turn.long')
        : t('queue.turn.quick', { minutes: upToMinutes })}
      {props.range !== null && (
        <>
          <br />
          {t('queue.turn.wait', { ...props.range })}
        </>
      )}
    </>
  );
}

/** Closed: when it opens and what one can do meanwhile. */
export function ClosedSitePage(props: {
  readonly frame: FrameContext;
  readonly say: Say;
  readonly site: GuideSite;
  readonly opens: string;
  readonly procedure: GuideProcedure | null;
  readonly otherSites: boolean;
}) {
  const { frame, say, site, procedure } = props;
  const { t } = say;
  const title = t('queue.turn.closed', { site: say.text(site.names).text });
  const query = procedure === null ? '' : `?procedure=${procedure.id}`;
  return (
    <PublicFrame {...frame} title={title}>
      <h1>{title}</h1>
      <p className="c-lead">{props.opens}</p>
      <h2>{t('queue.turn.closedOther')}</h2>
      <LinkList
        links={[
          ...(procedure?.online === true
            ? [
                {
                  href: `/${frame.language}/procedures/${procedure.id}`,
                  label: t('queue.turn.online', { procedure: say.text(procedure.names).text }),
                },
              ]
            : []),
          ...(props.otherSites
            ? [{ href: `/${frame.language}/turn${query}`, label: t('queue.turn.otherSite') }]
            : []),
          { href: `/${frame.language}`, label: t('queue.turn.otherWays') },
        ]}
      />
    </PublicFrame>
  );
}

/** Which office, when the address does not say. */
export function ChooseSitePage(props: {
  readonly frame: FrameContext;
  readonly say: Say;
  readonly sites: readonly {
    readonly site: GuideSite;
    readonly open: boolean;
    readonly opens: string;
  }[];
  readonly procedure: GuideProcedure | null;
}) {
  const { frame, say } = props;
  const { t } = say;
  const title = t('queue.turn.title');
  const rest = props.procedure === null ? '' : `&procedure=${props.procedure.id}`;
  return (
    <PublicFrame {...frame} title={title}>
      <h1>{title}</h1>
      <h2>{t('queue.turn.where')}</h2>
      <p>{t('queue.turn.whereText')}</p>
      <Buttons>
        {props.sites.map(({ site, open, opens }) => (
          <ButtonLink
            key={site.id}
            kind="secondary"
            size="lg"
            wide
            icon="map-pin"
            href={`/${frame.language}/turn?site=${site.id}${rest}`}
          >
            <Words say={say} of={site.names} />
            {!open && <span className="c-quiet"> · {opens}</span>}
          </ButtonLink>
        ))}
      </Buttons>
    </PublicFrame>
  );
}
