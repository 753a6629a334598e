import type { ReactNode } from 'react';
import { KeyHint } from './key-hint.tsx';

export interface OutcomeListProps {
  /** "Com acaba?" */
  legend: string;
  name: string;
  /** Key that brings the focus here. */
  keyHint?: string;
  options: readonly { value: string; label: ReactNode }[];
  value?: string | undefined;
}

/** How the contact ends: rows, one chosen. */
export function OutcomeList({ legend, name, keyHint, options, value }: OutcomeListProps) {
  return (
    <fieldset className="c-outcomes">
      <legend>
        {legend} {keyHint !== undefined && <KeyHint keys={keyHint} />}
      </legend>
      {options.map((option) => (
        <label key={option.value} className="c-outcome">
          <input
            className="ds-input"
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
