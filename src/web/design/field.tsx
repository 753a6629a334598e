import type { ReactNode } from 'react';
import { describedBy, Hint, LabelText, ValidationMessage, type FieldBase } from './field-parts.tsx';

export interface TextFieldProps extends FieldBase {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'number' | 'date' | 'time' | 'search';
  value?: string | undefined;
  /** Autofill purpose (WCAG 1.3.5): "name", "email", "tel"… or "off". */
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  /** Width in characters, when the answer's length is known. */
  size?: number;
  maxLength?: number;
  min?: string;
  max?: string;
  readOnly?: boolean;
  /** "Ho teníem d'abans. Comproveu-ho": the field came filled in. */
  checkIt?: string;
  /** Letters as they are typed (codes, passwords). */
  exact?: boolean;
}

export interface TextAreaProps extends FieldBase {
  value?: string | undefined;
  rows?: number;
  maxLength?: number;
  readOnly?: boolean;
}

export interface SelectProps extends FieldBase {
  value?: string | undefined;
  options: readonly { value: string; label: string; lang?: string }[];
  autoComplete?: string;
}

/** One line of text. */
export function Field(props: TextFieldProps) {
  return (
    <Frame {...props} filled={props.checkIt !== undefined} note={props.checkIt}>
      <input
        {...control(props)}
        type={props.type ?? 'text'}
        defaultValue={props.value}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        size={props.size}
        maxLength={props.maxLength}
        min={props.min}
        max={props.max}
        readOnly={props.readOnly}
        spellCheck={props.exact === true ? false : undefined}
        autoCapitalize={props.exact === true ? 'none' : undefined}
      />
    </Frame>
  );
}

/** Several lines of text. */
export function Textarea(props: TextAreaProps) {
  return (
    <Frame {...props}>
      <textarea
        {...control(props)}
        rows={props.rows ?? 5}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
        defaultValue={props.value}
      />
    </Frame>
  );
}

/** A closed list; for fewer than six answers use a radio group. */
export function Select(props: SelectProps) {
  return (
    <Frame {...props}>
      <select {...control(props)} defaultValue={props.value} autoComplete={props.autoComplete}>
        {props.options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

function control(props: FieldBase) {
  const id = props.id ?? props.name;
  return {
    className: 'ds-input',
    id,
    name: props.name,
    required: props.required,
    'aria-describedby': describedBy(id, props),
    'aria-invalid': props.error === undefined ? undefined : ('true' as const),
  };
}

function Frame(
  props: FieldBase & { filled?: boolean; note?: string | undefined; children: ReactNode },
) {
  const id = props.id ?? props.name;
  return (
    <div className="ds-field" data-filled={props.filled === true ? '' : undefined}>
      <label htmlFor={id}>
        <LabelText label={props.label} optional={props.optional} />
      </label>
      {props.hint !== undefined && <Hint id={`${id}-hint`}>{props.hint}</Hint>}
      {props.children}
      {props.note !== undefined && <p className="c-check-it">{props.note}</p>}
      {props.error !== undefined && (
        <ValidationMessage id={`${id}-error`}>{props.error}</ValidationMessage>
      )}
    </div>
  );
}
