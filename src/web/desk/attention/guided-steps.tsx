import { useState } from 'react';
import type { DeskAnswer, DeskQuestion } from '../../../modules/desk/contract.ts';
import { GuideSteps, type StepState } from '../../design/guide-steps.tsx';
import { KeyHint } from '../../design/key-hint.tsx';
import { useSaver } from '../api/use-saver.ts';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import type { WordKey } from '../words.ts';
import { doneMark, guideProgress } from './guide-progress.ts';
import type { Questions } from './use-questions.ts';

type Step = DeskAnswer['steps'][number];

const stateWords: Readonly<Record<StepState, WordKey>> = {
  done: 'desk.guide.doneState',
  current: 'desk.guide.current',
  pending: 'desk.guide.pending',
  skipped: 'desk.guide.skipped',
};

export interface GuidedStepsProps {
  question: DeskQuestion;
  questions: Questions;
  path: string;
}

/** The steps with their options; digits choose, and each choice is kept at once. */
export function GuidedSteps({ question, questions, path }: GuidedStepsProps) {
  const { t } = useSettings();
  const [reopened, setReopened] = useState<string | null>(null);
  const { saver } = useSaver<{ steps: Readonly<Record<string, string>> }>(path, 0);
  const steps = question.answer?.steps ?? [];
  const answers = questions.stepsOf(question);
  const progress = guideProgress(steps, answers, reopened);
  const current = steps.find((_, index) => progress[index]?.state === 'current') ?? null;
  const choose = (step: Step, value: string) => {
    const after = { ...answers, [step.id]: value };
    questions.put(question.id, { steps: after });
    saver.set({ steps: after });
    setReopened(null);
  };
  useKey(
    'option',
    (digit) => {
      if (current === null) return;
      const value = current.options.length === 0 ? doneMark : current.options[digit - 1]?.id;
      if (value !== undefined && (current.options.length > 0 || digit === 1))
        choose(current, value);
    },
    current !== null,
  );
  if (steps.length === 0) return <p className="c-quiet">{t('desk.guide.noSteps')}</p>;
  return (
    <>
      <GuideSteps
        steps={steps.map((step, index) => {
          const { state = 'pending', chosen = null } = progress[index] ?? {};
          return {
            key: step.id,
            title: step.title,
            state,
            stateLabel: t(stateWords[state]),
            ...detailOf(step, state, chosen),
            body:
              state === 'current' ? (
                <Options
                  step={step}
                  chosen={answers[step.id] ?? null}
                  onChoose={(value) => choose(step, value)}
                />
              ) : (
                <ActionButton kind="quiet" about={step.title} onAct={() => setReopened(step.id)}>
                  {t(state === 'done' ? 'desk.guide.change' : 'desk.guide.go')}
                </ActionButton>
              ),
          };
        })}
      />
      {current === null && <p className="desk-all-done">{t('desk.guide.finished')}</p>}
    </>
  );
}

function detailOf(step: Step, state: StepState, chosen: string | null) {
  const detail = state === 'done' ? (chosen ?? step.help) : step.help;
  return detail === null ? {} : { detail };
}

function Options(props: { step: Step; chosen: string | null; onChoose: (value: string) => void }) {
  const { t } = useSettings();
  const { step } = props;
  if (step.options.length === 0)
    return (
      <ActionButton kind="secondary" keys="1" onAct={() => props.onChoose(doneMark)}>
        {t('desk.guide.done')}
      </ActionButton>
    );
  return (
    <fieldset className="desk-options">
      <legend className="c-hidden">{step.title}</legend>
      {step.options.map(({ id, label }, index) => (
        <button
          key={id}
          type="button"
          className="desk-option"
          aria-pressed={id === props.chosen}
          aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
          onClick={() => props.onChoose(id)}
        >
          <span className="desk-option-ring" aria-hidden="true" />
          <span>{label}</span>
          {index < 9 && <KeyHint keys={String(index + 1)} />}
        </button>
      ))}
    </fieldset>
  );
}
