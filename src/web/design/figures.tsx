import type { ReactNode } from 'react';

export interface Figure {
  label: string;
  /** Number with its unit. */
  value: ReactNode;
  /** What it means: against what, since when. */
  meaning: ReactNode;
}

/** Few numbers, each with unit and meaning. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="c-figures">
      {figures.map(({ label, value, meaning }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong>
            {meaning}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface Bar {
  label: ReactNode;
  key: string;
  /** Measure the bar is drawn from, in any unit. */
  value: number;
  /** The same measure in words: "27 min". */
  text: string;
  target?: number;
}

/**
 * Bars of one hue from a zero baseline; a target is an ink line. `max` is the end of the scale
 * (default: the largest value or target). The words stand beside, so the drawing is hidden from speech.
 */
export function Bars({ bars, max }: { bars: readonly Bar[]; max?: number }) {
  const end = max ?? Math.max(1, ...bars.flatMap(({ value, target }) => [value, target ?? 0]));
  const across = (measure: number) => Math.min(100, Math.max(0, (100 * measure) / end));
  return (
    <dl className="c-bars">
      {bars.map(({ key, label, value, text, target }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{text}</dd>
          <dd aria-hidden="true">
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
              <rect className="c-bar-track" width="100" height="10" />
              <rect className="c-bar-value" y="2" width={across(value)} height="6" />
              {target !== undefined && (
                <line
                  className="c-bar-target"
                  x1={across(target)}
                  x2={across(target)}
                  y1="0"
                  y2="10"
                />
              )}
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
