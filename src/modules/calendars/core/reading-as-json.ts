import type { ClockReading } from './clock-reading.ts';
import type { ExplanationStep } from './explanation.ts';

/** How a reading leaves the process: `due` as ISO 8601 with its offset, `2026-07-28T13:00:00+02:00`. */
export interface ClockReadingJson {
  readonly due: string;
  readonly provisional: boolean;
  readonly explanation: readonly ExplanationStep[];
}

export function readingAsJson({ due, provisional, explanation }: ClockReading): ClockReadingJson {
  return { due: due.toString({ timeZoneName: 'never' }), provisional, explanation };
}
