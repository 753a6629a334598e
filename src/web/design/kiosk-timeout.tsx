import type { ReactNode } from 'react';

export interface KioskTimeoutProps {
  /** "Encara sou aquí?" */
  title: string;
  text: ReactNode;
  secondsLeft: number;
  secondsTotal: number;
  /** "segons". */
  unit: string;
  /** Four <KioskTile>: go on, more time, save and leave, done. */
  children: ReactNode;
}

const around = 2 * Math.PI * 46;

/** Before erasing: time left in words, number and ring; four ways out. */
export function KioskTimeout(props: KioskTimeoutProps) {
  const { title, text, secondsLeft, secondsTotal, unit, children } = props;
  const left = Math.max(0, Math.min(1, secondsLeft / secondsTotal));
  return (
    <section className="k-timeout">
      <div className="k-timeout-words" role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      <div className="k-ring" role="timer" aria-label={`${secondsLeft} ${unit}`}>
        <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
          <circle className="k-ring-track" cx="50" cy="50" r="46" />
          <circle
            className="k-ring-left"
            cx="50"
            cy="50"
            r="46"
            strokeDasharray={`${left * around} ${around}`}
            transform="rotate(-90 50 50)"
          />
          <circle className="k-ring-edge" cx="50" cy="50" r="49.6" />
          <circle className="k-ring-edge" cx="50" cy="50" r="41.5" />
        </svg>
        <p aria-hidden="true">
          <strong>{secondsLeft}</strong>
          {unit}
        </p>
      </div>
      {children}
    </section>
  );
}
