import { useId } from 'react';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | null;
  type?: 'text' | 'email' | 'tel' | 'number';
  maxLength?: number;
}

/** One line of text about a citizen: the browser must not offer what was typed for another. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const { hint, error = null } = props;
  const described = [
    hint === undefined ? [] : [`${id}-hint`],
    error === null ? [] : [`${id}-error`],
  ].flat();
  return (
    <div className="ds-field">
      <label htmlFor={id}>{props.label}</label>
      {hint !== undefined && (
        <div id={`${id}-hint`} data-field="description">
          {hint}
        </div>
      )}
      <input
        className="ds-input"
        id={id}
        type={props.type ?? 'text'}
        autoComplete="off"
        maxLength={props.maxLength}
        value={props.value}
        aria-invalid={error === null ? undefined : 'true'}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {error !== null && (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
