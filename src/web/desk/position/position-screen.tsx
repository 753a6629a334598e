import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { DeskPlaces } from '../../../modules/desk/contract.ts';
import { problemText } from '../api/problem-text.ts';
import { placesQuery } from '../api/queries.ts';
import { useDesk } from '../api/desk-context.tsx';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { useAnnounce } from '../ui/announcer.tsx';

type Site = DeskPlaces['sites'][number];
type Position = Site['positions'][number];

/** Where one sits today, by office, and who sits where. */
export function PositionScreen() {
  const { settings, t } = useSettings();
  const { data, error } = useQuery(placesQuery(settings.language));
  return (
    <main className="desk-centre desk-wide" id="content" tabIndex={-1}>
      <h1>{t('desk.position.title')}</h1>
      <p className="c-quiet">{t('desk.position.text')}</p>
      {data === undefined && <p>{error === null ? t('desk.loading') : problemText(error, t)}</p>}
      {data?.sites.map((site) => (
        <section key={site.id} className="desk-site">
          <h2>{site.name}</h2>
          <ul className="desk-positions">
            {site.positions.map((position) => (
              <li key={position.id}>
                <PositionButton position={position} />
              </li>
            ))}
          </ul>
          <p>
            <a href={site.screenPath}>{t('desk.position.screen', { site: site.name })}</a>
          </p>
        </section>
      ))}
    </main>
  );
}

function PositionButton({ position }: { position: Position }) {
  const { t } = useSettings();
  const { me, position: own } = useDesk();
  const { act, busy } = useAct();
  const { complain, say } = useAnnounce();
  const navigate = useNavigate();
  const mine = own?.id === position.id;
  const name = position.occupant;
  const taken = name !== null && name !== me.name && !mine;
  const choose = async () => {
    if (taken) return complain(t('desk.position.takenWhy', { name }));
    if (!(await act('/desk/position', { positionId: position.id }))) return;
    say(t('desk.position.done', { position: position.name }));
    await navigate({ to: position.kind === 'welcome' ? '/welcome' : '/' });
  };
  return (
    <button
      type="button"
      className="desk-position"
      data-mine={mine ? '' : undefined}
      aria-disabled={taken || undefined}
      aria-busy={busy !== null || undefined}
      onClick={() => void choose()}
    >
      <strong>{position.name}</strong>
      <span>
        {mine && t('desk.position.mine')}
        {taken && t('desk.position.taken', { name })}
        {!mine && !taken && t('desk.position.free')}
      </span>
    </button>
  );
}
