import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Mark } from './mark.tsx';

export interface ScreenCall {
  /** Changes with each call and each repeat: the script chimes and speaks only then. */
  callId: string;
  /** "R 117". */
  number: string;
  /** "Punt 0". */
  place: string;
  /** Which way, with its arrow. */
  direction?: { icon: IconName; text: string };
  /** Audio of the call, in the person's language, played one after the other. */
  say?: readonly string[];
  /** "Torna a cridar" or "només veu": words beside the label. */
  remark?: string;
}

export interface CallScreenProps {
  product: string;
  time: ReactNode;
  /** "Ara", "Aneu a". */
  labels: { now: string; goTo: string; earlier: string };
  now?: ScreenCall | undefined;
  /** Three at most. */
  earlier: readonly ScreenCall[];
  /** What is said when nobody is called. */
  quiet: ReactNode;
  /** "Espera ara: Punt 0 10–20 min". */
  foot: ReactNode;
  /** Topic of live refresh. */
  live: string;
  /** Shown by the script when the server is lost; `{time}` is the hour of the data. */
  lost: string;
  /** Hour of the data in words ("11.42"), for `lost`. */
  dataTime?: string;
  /** Shown when the browser refuses sound before a touch. */
  unlock: string;
}

/** The television: numbers and places on two fixed columns, never a name. */
export function CallScreen(props: CallScreenProps) {
  const { product, time, labels, now, earlier, quiet, foot } = props;
  return (
    <main
      className="t-screen"
      id="screen"
      data-screen=""
      data-live={props.live}
      data-live-time={props.dataTime}
    >
      <header className="t-head">
        <h1 className="t-brand">
          <Mark /> {product}
        </h1>
        <output className="t-lost" data-live-status={props.lost} />
        <button className="t-unlock" type="button" hidden data-unlock="">
          <Icon name="speaker-slash" bold /> {props.unlock}
        </button>
        <span className="t-time">{time}</span>
      </header>
      <section
        className="t-now"
        data-empty={now === undefined ? '' : undefined}
        aria-live="assertive"
        data-call-id={now?.callId}
        data-say-src={now?.say?.join(' ')}
      >
        {now === undefined ? (
          <p className="t-quiet">{quiet}</p>
        ) : (
          <>
            <p>
              <span className="t-label">
                {labels.now}
                {now.remark !== undefined && <span className="t-remark"> · {now.remark}</span>}
              </span>
              <strong className="t-number">{now.number}</strong>
            </p>
            <p>
              <span className="t-label">{labels.goTo}</span>
              <strong className="t-place">{now.place}</strong>
              {now.direction !== undefined && (
                <span className="t-direction">
                  <Icon name={now.direction.icon} bold /> {now.direction.text}
                </span>
              )}
            </p>
          </>
        )}
      </section>
      <ul className="t-earlier" aria-label={labels.earlier}>
        {earlier.slice(0, 3).map((call) => (
          <li key={call.callId} data-call-id={call.callId} data-say-src={call.say?.join(' ')}>
            <strong className="t-number">{call.number}</strong>
            <strong className="t-place">{call.place}</strong>
          </li>
        ))}
      </ul>
      <footer className="t-foot">{foot}</footer>
    </main>
  );
}
