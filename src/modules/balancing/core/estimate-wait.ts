/** What the estimate needs: minutes, all on one clock; nothing about people but their number. */
export interface WaitQuestion {
  /** How many will be served before this person. */
  readonly ahead: readonly WorkShape[];
  /** For each open position that can serve: null when free, else what it serves and for how long. */
  readonly positions: readonly (null | { readonly shape: WorkShape; readonly elapsed: number })[];
}

export interface WorkShape {
  /** Mean handling time, minutes. */
  readonly mean: number;
  /** Coefficient of variation of the log-normal handling time. */
  readonly cv: number;
}

export interface WaitRange {
  /** Minutes, P10 and P90 of the simulated wait, rounded as they are said. */
  readonly from: number;
  readonly to: number;
}

const runs = 200;

/**
 * An honest range: simulates the queue ahead `runs` times with log-normal handling times and takes
 * P10–P90 (8 of 10 times). Returns null when no position is open: then it is not known.
 * Deterministic for a question, so a page that is loaded again does not flicker.
 */
export function estimateWait(question: WaitQuestion): WaitRange | null {
  if (question.positions.length === 0) return null;
  const random = seededRandom(question.ahead.length * 7919 + question.positions.length);
  const waits: number[] = [];
  for (let run = 0; run < runs; run += 1) waits.push(simulateOnce(question, random));
  waits.sort((a, b) => a - b);
  const p10 = waits[Math.floor(runs * 0.1)] ?? 0;
  const p90 = waits[Math.floor(runs * 0.9)] ?? 0;
  return roundRange(p10, p90);
}

function simulateOnce(question: WaitQuestion, random: () => number): number {
  const freeAt = question.positions.map((now) =>
    now === null ? 0 : remaining(now.shape, now.elapsed, random),
  );
  for (const shape of question.ahead) {
    const index = indexOfSmallest(freeAt);
    freeAt[index] = (freeAt[index] ?? 0) + logNormal(shape, random);
  }
  return Math.min(...freeAt);
}

/** What is left of a handling time that has already lasted `elapsed`: drawn again until longer. */
function remaining(shape: WorkShape, elapsed: number, random: () => number): number {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const total = logNormal(shape, random);
    if (total > elapsed) return total - elapsed;
  }
  // Far in the tail of a log-normal the residual grows with the time already spent.
  return Math.max(1, elapsed * 0.25);
}

function logNormal({ mean, cv }: WorkShape, random: () => number): number {
  const variance = Math.log(1 + cv * cv);
  const gauss = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * gauss);
}

/** Said to 1 minute under 5, to 5 minutes over (look.md 7); outwards, so the promise holds. */
export function roundRange(from: number, to: number): WaitRange {
  const low = from < 5 ? Math.floor(from) : Math.floor(from / 5) * 5;
  const high = to <= 5 ? Math.max(1, Math.ceil(to)) : Math.ceil(to / 5) * 5;
  return { from: low, to: high };
}

function indexOfSmallest(values: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1)
    if ((values[index] ?? 0) < (values[best] ?? 0)) best = index;
  return best;
}

/** mulberry32: 32 bits of state, enough for a rounded range. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
