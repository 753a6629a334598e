import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type StepState = 'done' | 'current' | 'pending' | 'skipped';

export interface GuideStep {
  key: string;
  title: ReactNode;
  state: StepState;
  /** The state in words for speech: "Fet", "Pas actual", "Pendent", "Omès". */
  stateLabel: string;
  /** What was answered, or what is coming. */
  detail?: ReactNode;
  /** Choices of the current step. */
  body?: ReactNode;
}

/** The steps of an answer, in order: done, current (ginesta), pending, skipped. */
export function GuideSteps({ steps }: { steps: readonly GuideStep[] }) {
  return (
    <ol className="c-steps">
      {steps.map((step, index) => (
        <li
          key={step.key}
          className="c-step"
          data-state={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="c-step-mark" aria-hidden="true">
            {step.state === 'done' && <Icon name="check" bold />}
            {step.state === 'skipped' && <Icon name="minus" bold />}
            {(step.state === 'current' || step.state === 'pending') && index + 1}
          </span>
          <div>
            <p className="c-step-title">
              {step.title}
              <span className="c-hidden"> ({step.stateLabel})</span>
            </p>
            {step.detail !== undefined && <div className="c-quiet">{step.detail}</div>}
            {step.body !== undefined && <div className="c-step-body">{step.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
