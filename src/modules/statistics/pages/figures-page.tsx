import type { Temporal } from '../../../kernel/time.ts';
import type { Translator } from '../../../locales/translate.ts';
import { Button, Buttons, ButtonLink } from '../../../web/design/button.tsx';
import { Section } from '../../../web/design/columns.tsx';
import { Field } from '../../../web/design/field.tsx';
import { EmptyState } from '../../../web/design/notice.tsx';
import { Table } from '../../../web/design/table.tsx';
import { formatDate } from '../../../web/format/format-date.ts';
import type { Figures, GroupFigures } from '../core/figures.ts';
import { ArrivalsChart } from './arrivals-chart.tsx';
import { groupColumns, groupRows } from './group-table.ts';
import { sayShare } from './say-figures.ts';

export interface FiguresPageProps {
  readonly t: Translator;
  readonly figures: Figures;
  readonly day: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  /** Path of this page. */
  readonly path: string;
  /** What was asked for and is no day. */
  readonly wrongDay: string | null;
  readonly siteName: (id: string) => string;
}

export function FiguresPage(props: FiguresPageProps) {
  const { t, figures, day, today } = props;
  const isToday = day.equals(today);
  return (
    <div className="c-office">
      <h1>{t('statistics.title')}</h1>
      <DayChooser {...props} />
      <div id="figures" data-live={isToday ? 'figures' : undefined}>
        <h2>{formatDate(day, { language: t.language, today })}</h2>
        {figures.empty ? (
          <EmptyState title={t('statistics.empty')}>{t('statistics.emptyWhy')}</EmptyState>
        ) : (
          <Day {...props} isToday={isToday} />
        )}
      </div>
    </div>
  );
}

function DayChooser({ t, day, today, path, wrongDay }: FiguresPageProps) {
  const to = (other: Temporal.PlainDate) => `${path}?day=${other.toString()}`;
  return (
    <form method="get" action={path}>
      <Field
        name="day"
        type="date"
        label={t('statistics.day')}
        value={wrongDay ?? day.toString()}
        max={today.toString()}
        error={wrongDay === null ? undefined : t('statistics.dayWrong')}
      />
      <Buttons>
        <Button>{t('statistics.show')}</Button>
        <ButtonLink kind="secondary" href={to(day.subtract({ days: 1 }))}>
          {t('statistics.dayBefore')}
        </ButtonLink>
        {!day.equals(today) && (
          <ButtonLink kind="secondary" href={path}>
            {t('statistics.today')}
          </ButtonLink>
        )}
      </Buttons>
    </form>
  );
}

function Day({ t, figures, isToday, siteName }: FiguresPageProps & { isToday: boolean }) {
  const groupTable = (caption: string, groups: readonly GroupFigures[], name: NameOf) => (
    <Table
      caption={caption}
      captionHidden
      empty={t('statistics.empty')}
      columns={groupColumns(t, isToday)}
      rows={groupRows(t, { groups, total: figures.total, isToday, name })}
    />
  );
  const { withVersion, withoutVersion } = figures.answers;
  return (
    <>
      <Section title={t('statistics.bySite')} lead={t('statistics.waitMeaning')}>
        {groupTable(t('statistics.bySite'), figures.sites, (key) =>
          key === null ? t('statistics.noSite') : siteName(key),
        )}
      </Section>
      <Section title={t('statistics.byChannel')}>
        {groupTable(t('statistics.byChannel'), figures.channels, (key) => channelName(t, key))}
      </Section>
      <Section title={t('statistics.arrivals')}>
        <ArrivalsChart t={t} arrivals={figures.arrivalsByHour} />
      </Section>
      <Section title={t('statistics.promises')}>
        <Table
          caption={t('statistics.promises')}
          captionHidden
          empty={t('statistics.empty')}
          columns={[
            { key: 'what', label: t('statistics.what') },
            { key: 'share', label: t('statistics.share'), number: true },
            { key: 'cases', label: t('statistics.cases'), number: true },
          ]}
          rows={[
            { key: 'kept', share: figures.total.promiseKept },
            { key: 'withoutAppointment', share: figures.withoutAppointment },
          ].map(({ key, share }) => ({
            key,
            cells: [
              t(key === 'kept' ? 'statistics.kept' : 'statistics.withoutAppointment'),
              sayShare(t, share),
              t('statistics.partOf', { part: share.part, of: share.of }),
            ],
          }))}
        />
      </Section>
      <Section title={t('statistics.contacts')}>
        <Table
          caption={t('statistics.contacts')}
          captionHidden
          empty={t('statistics.noContacts')}
          columns={[
            { key: 'result', label: t('statistics.result') },
            { key: 'count', label: t('statistics.count'), number: true },
          ]}
          rows={figures.contacts.map(({ result, count }) => ({
            key: result ?? '',
            cells: [resultName(t, result), count],
          }))}
        />
      </Section>
      <Section title={t('statistics.answers')} lead={t('statistics.answersMeaning')}>
        <Table
          caption={t('statistics.answers')}
          captionHidden
          empty={t('statistics.empty')}
          columns={[
            { key: 'answer', label: t('statistics.answer') },
            { key: 'count', label: t('statistics.count'), number: true },
          ]}
          rows={[
            { key: 'with', cells: [t('statistics.withVersion'), withVersion] },
            { key: 'without', cells: [t('statistics.withoutVersion'), withoutVersion] },
          ]}
        />
      </Section>
    </>
  );
}

type NameOf = (key: string | null) => string;

const channels = ['counter', 'phone', 'video', 'web', 'self-service', 'chat', 'mail'] as const;

function channelName(t: Translator, key: string | null): string {
  const known = channels.find((channel) => channel === key);
  return known === undefined ? (key ?? '') : t(`statistics.channel.${known}`);
}

const results = ['solved', 'document-missing', 'come-back', 'passed-on', 'not-possible'] as const;

function resultName(t: Translator, result: string | null): string {
  if (result === null) return t('statistics.noResult');
  const known = results.find((code) => code === result);
  return known === undefined ? result : t(`statistics.result.${known}`);
}
