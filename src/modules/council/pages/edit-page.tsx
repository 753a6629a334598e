import type { Translator } from '../../../locales/translate.ts';
import { Button, Buttons, ButtonLink } from '../../../web/design/button.tsx';
import { Checkbox, CheckboxGroup, Fieldset } from '../../../web/design/choices.tsx';
import { Details } from '../../../web/design/details.tsx';
import { ErrorSummary } from '../../../web/design/error-summary.tsx';
import { Field, Select, Textarea } from '../../../web/design/field.tsx';
import { HiddenFields } from '../../../web/design/hidden-fields.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import type { CouncilDifference } from '../core/diff-council.ts';
import type { Typed } from '../core/edit-form.ts';
import { DifferencesTable } from './differences-table.tsx';
import type { DrawnField, DrawnForm, DrawnGroup } from './forms/form-parts.ts';

/** Shared with the language switch, which submits this form. */
export const editFormId = 'form';

export interface EditPageProps {
  readonly t: Translator;
  readonly form: DrawnForm;
  readonly action: string;
  readonly typed: Typed;
  /** The council's version that the person looks at. */
  readonly version: number;
  /** By name of the field. */
  readonly errors: ReadonlyMap<string, string>;
  /** What is wrong elsewhere, or why it was refused. */
  readonly refusal: { readonly title: string; readonly lines: readonly string[] } | null;
  /** What was saved just before; null when nothing was. */
  readonly saved: readonly CouncilDifference[] | null;
}

export function EditPage(props: EditPageProps) {
  const { t, form, action, version, errors, refusal, saved } = props;
  return (
    <div className="c-office">
      <p>
        <a href={`/${t.language}/office`}>{t('office.title')}</a>
      </p>
      <h1>{form.title}</h1>
      {form.intro !== undefined && <p>{form.intro}</p>}
      <ErrorSummary
        title={t('common.errorTitle', { count: errors.size })}
        errors={[...errors].map(([id, message]) => ({ id, message }))}
      />
      {refusal !== null && (
        <Notice kind="bad" title={refusal.title} role="alert">
          {refusal.lines.length > 0 && (
            <ul>
              {refusal.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {saved !== null && (
        <Notice
          kind="ok"
          title={saved.length === 0 ? t('office.nothingChanged') : t('office.saved')}
          role="status"
        >
          {saved.length > 0 && <DifferencesTable t={t} differences={saved} />}
        </Notice>
      )}
      <form id={editFormId} method="post" action={action} noValidate>
        <HiddenFields values={{ version: String(version) }} />
        {form.groups.map((group, index) => (
          <Group key={index} {...props} group={group} id={`group-${index}`} />
        ))}
        <Buttons>
          <Button>{t('office.save')}</Button>
          <ButtonLink kind="secondary" href={`/${t.language}/office`}>
            {t('common.back')}
          </ButtonLink>
        </Buttons>
      </form>
    </div>
  );
}

/** An entry of a list stays closed unless something in it is wrong; lists can be long. */
function Group({ group, id, ...props }: EditPageProps & { group: DrawnGroup; id: string }) {
  const { fields, keep } = group;
  const inside = (
    <>
      {fields.map((field) => (
        <Control key={field.name} {...props} field={field} />
      ))}
      {keep !== undefined && (
        <Checkbox
          name={keep.name}
          label={keep.label}
          checked={props.typed[keep.name] !== undefined}
        />
      )}
    </>
  );
  if (keep === undefined || fields.length === 0)
    return (
      <Fieldset legend={group.title} id={id}>
        {inside}
      </Fieldset>
    );
  return (
    <Details summary={group.title} open={fields.some(({ name }) => props.errors.has(name))}>
      {inside}
    </Details>
  );
}

function Control({ t, typed, errors, field }: EditPageProps & { field: DrawnField }) {
  const values = typed[field.name] ?? [];
  const common = {
    name: field.name,
    label: field.label,
    error: errors.get(field.name),
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    ...(field.optional === true ? { optional: t('office.optional') } : {}),
  };
  const value = values[0] ?? '';
  switch (field.kind) {
    case 'yes-no':
      return <Checkbox {...common} checked={values.length > 0} />;
    case 'several':
      return <CheckboxGroup {...common} options={field.options ?? []} values={values} />;
    case 'choice':
    case 'choice-or-null':
      return <Select {...common} options={field.options ?? []} value={value} />;
    case 'lines':
      return <Textarea {...common} value={value} rows={4} />;
    case 'text':
    case 'text-or-null':
    case 'text-of-optional':
      return <Field {...common} value={value} autoComplete="off" />;
    case 'number':
      return <Field {...common} value={value} inputMode="decimal" size={8} autoComplete="off" />;
    case 'words':
    case 'numbers':
    case 'hours':
      return <Field {...common} value={value} exact autoComplete="off" />;
  }
}
