import type { CitizenRecord } from '../../../modules/citizens/contract.ts';
import { asOutcome } from '../attention/outcome.ts';
import { useDesk } from '../api/desk-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { clockTime, dayName } from '../time.ts';

/** "12 de novembre, 10.05". */
function useMoment(): (at: string) => string {
  const { settings, t } = useSettings();
  const { now } = useDesk();
  const { language } = settings;
  return (at) => t('desk.day', { date: dayName(at, now, language), time: clockTime(at, language) });
}

/** Every contact of a person, on any channel, newest first as the server gives them. */
export function Timeline({ entries }: { entries: CitizenRecord['timeline'] }) {
  const { t } = useSettings();
  const moment = useMoment();
  const channels: Readonly<Record<string, string>> = {
    'on-site': t('desk.channel.on-site'),
    'in-person': t('desk.channel.in-person'),
    phone: t('desk.channel.phone'),
    email: t('desk.channel.email'),
    web: t('desk.channel.web'),
    video: t('desk.channel.video'),
  };
  const result = (text: string | null) => {
    const outcome = asOutcome(text);
    return outcome === null ? [] : [t(`desk.result.${outcome}`)];
  };
  return (
    <section>
      <h3>{t('desk.person.timeline')}</h3>
      {entries.length === 0 && <p>{t('desk.person.noTimeline')}</p>}
      <ol className="desk-rows">
        {entries.map((entry) => (
          <li key={entry.contactId}>
            <div>
              <strong>{moment(entry.at)}</strong>
              <span className="desk-second">
                {[
                  channels[entry.channel] ?? entry.channel,
                  entry.place ?? [],
                  entry.staffName ?? [],
                ]
                  .flat()
                  .join(' · ')}
              </span>
              {entry.questions.map((question, index) => (
                <p key={`${entry.contactId}-${index}`}>
                  {[
                    question.procedure ?? t('desk.questions.free'),
                    ...result(question.result),
                    question.notes === '' ? [] : question.notes,
                  ]
                    .flat()
                    .join('. ')}
                </p>
              ))}
              {entry.notes !== '' && <p>{entry.notes}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who has looked at the record and what for; shown to the person when they ask. */
export function Readings({ readings }: { readings: CitizenRecord['readings'] }) {
  const { t } = useSettings();
  const moment = useMoment();
  return (
    <details className="desk-fold">
      <summary>
        {t('desk.person.readings')} <span className="c-quiet">{readings.length}</span>
      </summary>
      <p>{t('desk.person.readingsText')}</p>
      <ul className="desk-rows">
        {readings.map(({ at, by, purpose }) => (
          <li key={`${at}-${by}`}>
            <p>
              {by}
              <span className="desk-second">
                {moment(at)} · {t(`desk.purpose.${purpose}`)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
