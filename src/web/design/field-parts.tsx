import type { ReactNode } from 'react';

/** What every control of a form shares. */
export interface FieldBase {
  /** Also the id of the control unless `id` is given: error summaries link to it. */
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What happened and what to do. */
  error?: string | undefined;
  /** "si voleu": only optional fields are marked. */
  optional?: string;
  required?: boolean;
}

export function ValidationMessage({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="ds-validation-message" data-field="validation" id={id}>
      {children}
    </p>
  );
}

export function LabelText({
  label,
  optional,
}: {
  label: ReactNode;
  optional?: string | undefined;
}) {
  return (
    <>
      {label}
      {optional !== undefined && <span className="c-optional"> ({optional})</span>}
    </>
  );
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} data-field="description">
      {children}
    </div>
  );
}

/** Ids of hint and error for `aria-describedby`, or undefined when there is neither. */
export function describedBy(id: string, { hint, error }: Pick<FieldBase, 'hint' | 'error'>) {
  const ids = [
    hint === undefined ? [] : [`${id}-hint`],
    error === undefined ? [] : [`${id}-error`],
  ].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
}
