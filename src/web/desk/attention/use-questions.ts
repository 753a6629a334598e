import { useCallback, useState } from 'react';
import type { DeskAttention, DeskQuestion } from '../../../modules/desk/contract.ts';
import { asOutcome, type Outcome } from './outcome.ts';
import { pendingSteps } from './guide-progress.ts';

interface Local {
  readonly steps?: Readonly<Record<string, string>>;
  readonly result?: Outcome;
}

export interface Questions {
  readonly all: readonly DeskQuestion[];
  readonly current: DeskQuestion | null;
  readonly choose: (id: string) => void;
  /** What was pressed shows at once, before the server has answered. */
  readonly stepsOf: (question: DeskQuestion) => Readonly<Record<string, string>>;
  readonly resultOf: (question: DeskQuestion) => Outcome | null;
  readonly put: (id: string, local: Local) => void;
  readonly pending: number;
}

/** The questions of a contact, which one is open, and what was just pressed in each. */
export function useQuestions({ contact }: DeskAttention): Questions {
  const all = contact?.questions ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [seen, setSeen] = useState(all.length);
  const [local, setLocal] = useState<Readonly<Record<string, Local>>>({});
  // A question just added, here or by the search, is the one to answer.
  if (all.length !== seen) {
    setSeen(all.length);
    if (all.length > seen) setChosen(all.at(-1)?.id ?? null);
  }
  const put = useCallback((id: string, more: Local) => {
    setLocal((before) => ({ ...before, [id]: { ...before[id], ...more } }));
  }, []);
  const stepsOf = (question: DeskQuestion) => local[question.id]?.steps ?? question.steps;
  return {
    all,
    current: all.find(({ id }) => id === chosen) ?? all[0] ?? null,
    choose: setChosen,
    stepsOf,
    resultOf: ({ id, result }) => local[id]?.result ?? asOutcome(result),
    put,
    pending: all.reduce(
      (sum, question) => sum + pendingSteps(question.answer?.steps ?? [], stepsOf(question)),
      0,
    ),
  };
}
