import type { Translator } from '../../../locales/translate.ts';
import { Button, Buttons } from '../../../web/design/button.tsx';
import { CheckboxGroup, Fieldset } from '../../../web/design/choices.tsx';
import { ErrorSummary } from '../../../web/design/error-summary.tsx';
import { Field } from '../../../web/design/field.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { languageName } from '../../../web/frame/page-language.ts';
import { editFormId } from './edit-page.tsx';

/** The first page's texts, by the name of their field. */
export const firstTexts = [
  'name',
  'place',
  'country',
  'timeZone',
  'phone',
  'mailbox',
  'headquarters',
  'officeName',
  'hours',
  'positions',
] as const;
export type FirstField = (typeof firstTexts)[number];

export interface FirstCouncilPageProps {
  readonly t: Translator;
  readonly action: string;
  readonly typed: Readonly<Record<FirstField, string>>;
  readonly languages: readonly string[];
  readonly errors: ReadonlyMap<FirstField | 'languages', string>;
  /** What is wrong and belongs to no field. */
  readonly others: readonly string[];
}

/** Names the council: asked once, of the administrator, while none is loaded. */
export function FirstCouncilPage(props: FirstCouncilPageProps) {
  const { t, action, typed, languages, errors, others } = props;
  const field = (name: FirstField, label: string, hint?: string) => (
    <Field
      key={name}
      name={name}
      label={label}
      value={typed[name]}
      required
      autoComplete="off"
      error={errors.get(name)}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <form className="c-office" id={editFormId} method="post" action={action} noValidate>
      <h1>{t('office.first.title')}</h1>
      <p>{t('office.first.intro')}</p>
      <ErrorSummary
        title={t('common.errorTitle', { count: errors.size })}
        errors={[...errors].map(([id, message]) => ({ id, message }))}
      />
      {others.length > 0 && (
        <Notice kind="bad" title={t('office.notSaved')} role="alert">
          <ul>
            {others.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Fieldset legend={t('office.theCouncil')} id="the-council">
        {field('name', t('office.first.name'))}
        {field('place', t('office.first.place'))}
        {field('country', t('office.first.country'))}
        {field('timeZone', t('office.first.timeZone'))}
        {field('phone', t('office.first.phone'))}
        {field('mailbox', t('office.mailbox'))}
        {field('headquarters', t('office.headquarters'))}
      </Fieldset>
      <CheckboxGroup
        name="languages"
        label={t('office.first.languages')}
        values={languages}
        error={errors.get('languages')}
        options={['ca', 'es', 'en'].map((value) => ({ value, label: languageName(value) }))}
      />
      <Fieldset legend={t('office.first.office')} id="the-office">
        {field('officeName', t('office.first.officeName'))}
        {field('hours', t('office.first.hours'), t('office.hoursHint'))}
        {field('positions', t('office.first.positions'))}
      </Fieldset>
      <Buttons>
        <Button>{t('office.first.button')}</Button>
      </Buttons>
    </form>
  );
}
