import type { ReactNode } from 'react';
import { describedBy, Hint, LabelText, ValidationMessage, type FieldBase } from './field-parts.tsx';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface RadioGroupProps extends FieldBase {
  options: readonly Choice[];
  value?: string | undefined;
}

export interface CheckboxProps {
  name: string;
  id?: string;
  value?: string;
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean;
  error?: string | undefined;
}

export interface CheckboxGroupProps extends FieldBase {
  options: readonly Choice[];
  values?: readonly string[];
}

/** A group of controls with a name, a hint and one error. */
export function Fieldset(props: {
  legend: ReactNode;
  id?: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string | undefined;
  children: ReactNode;
}) {
  const { id = 'group', hint, error } = props;
  return (
    <fieldset className="ds-fieldset" aria-describedby={describedBy(id, { hint, error })}>
      <legend>
        <LabelText label={props.legend} optional={props.optional} />
      </legend>
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error !== undefined && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
      {props.children}
    </fieldset>
  );
}

/** One of a few. The whole row can be pressed. The first one has the group's id. */
export function RadioGroup(props: RadioGroupProps) {
  const id = props.id ?? props.name;
  return (
    <Fieldset
      legend={props.label}
      id={id}
      hint={props.hint}
      error={props.error}
      optional={props.optional}
    >
      <div>
        {props.options.map((option, index) => (
          <Row key={option.value} id={index === 0 ? id : `${id}-${index}`} {...option} boxed>
            {(describe) => (
              <input
                className="ds-input"
                type="radio"
                id={index === 0 ? id : `${id}-${index}`}
                name={props.name}
                value={option.value}
                defaultChecked={option.value === props.value}
                required={props.required}
                aria-describedby={describe}
              />
            )}
          </Row>
        ))}
      </div>
    </Fieldset>
  );
}

/** Any of a few. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const id = props.id ?? props.name;
  return (
    <Fieldset
      legend={props.label}
      id={id}
      hint={props.hint}
      error={props.error}
      optional={props.optional}
    >
      <div>
        {props.options.map((option, index) => (
          <Checkbox
            key={option.value}
            {...option}
            id={index === 0 ? id : `${id}-${index}`}
            name={props.name}
            checked={props.values?.includes(option.value) ?? false}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** Yes or no. */
export function Checkbox(props: CheckboxProps) {
  const id = props.id ?? props.name;
  return (
    <Row {...props} id={id}>
      {(describe) => (
        <input
          className="ds-input"
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'yes'}
          defaultChecked={props.checked}
          aria-invalid={props.error === undefined ? undefined : 'true'}
          aria-describedby={describe}
        />
      )}
    </Row>
  );
}

function Row(props: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  boxed?: boolean;
  children: (describe: string | undefined) => ReactNode;
}) {
  const { id, hint, error } = props;
  return (
    <div className="ds-field" data-variant={props.boxed === true ? 'outline' : undefined}>
      {props.children(describedBy(`${id}-row`, { hint, error }))}
      <label htmlFor={id}>{props.label}</label>
      {hint !== undefined && <Hint id={`${id}-row-hint`}>{hint}</Hint>}
      {error !== undefined && <ValidationMessage id={`${id}-row-error`}>{error}</ValidationMessage>}
    </div>
  );
}
