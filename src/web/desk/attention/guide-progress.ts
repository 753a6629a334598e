import type { StepState } from '../../design/guide-steps.tsx';

export interface StepLike {
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export interface StepProgress {
  readonly id: string;
  readonly state: StepState;
  /** Words of the option chosen; null while none is, or for a step that is only done. */
  readonly chosen: string | null;
}

/** What a step without options keeps once it is done. */
export const doneMark = 'done';

/**
 * Where the guide is. The current step is the one opened again by hand, else the first unanswered
 * after the last answer; unanswered ones before an answer were skipped.
 */
export function guideProgress(
  steps: readonly StepLike[],
  answers: Readonly<Record<string, string>>,
  reopened: string | null,
): readonly StepProgress[] {
  const answered = steps.map(({ id }) => answers[id] !== undefined && answers[id] !== '');
  const last = answered.lastIndexOf(true);
  const after = answered.findIndex((done, index) => !done && index > last);
  const asked = steps.findIndex(({ id }) => id === reopened);
  const current = asked >= 0 ? asked : after;
  return steps.map((step, index) => ({
    id: step.id,
    state: stateOf(index === current, answered[index] === true, index < last),
    chosen: step.options.find(({ id }) => id === answers[step.id])?.label ?? null,
  }));
}

function stateOf(current: boolean, answered: boolean, passed: boolean): StepState {
  if (current) return 'current';
  if (answered) return 'done';
  return passed ? 'skipped' : 'pending';
}

/** Steps nobody has answered yet; what stays pending if the contact ends now. */
export function pendingSteps(
  steps: readonly StepLike[],
  answers: Readonly<Record<string, string>>,
): number {
  return steps.filter(({ id }) => answers[id] === undefined || answers[id] === '').length;
}
