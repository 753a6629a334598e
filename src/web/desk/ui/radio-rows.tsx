import type { ReactNode, Ref } from 'react';

export interface RadioRowsProps<Value extends string> {
  legend: ReactNode;
  name: string;
  options: readonly { value: Value; label: ReactNode; keys?: ReactNode }[];
  value: Value | null;
  onChoose: (value: Value) => void;
  error?: string | null;
  ref?: Ref<HTMLFieldSetElement>;
}

/** One of a few, as rows; the browser's own radios, so arrows and speech work as people expect. */
export function RadioRows<Value extends string>({ ref, ...props }: RadioRowsProps<Value>) {
  const { name, error = null } = props;
  return (
    <fieldset
      className="c-outcomes"
      ref={ref}
      aria-describedby={error === null ? undefined : `${name}-error`}
    >
      <legend>{props.legend}</legend>
      {error !== null && (
        <p className="ds-validation-message" id={`${name}-error`}>
          {error}
        </p>
      )}
      {props.options.map(({ value, label, keys }) => (
        <label key={value} className="c-outcome">
          <input
            className="ds-input"
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
          />
          <span>{label}</span>
          {keys}
        </label>
      ))}
    </fieldset>
  );
}
