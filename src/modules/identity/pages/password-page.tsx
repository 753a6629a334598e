import type { Translator } from '../../../locales/translate.ts';
import { Button, Buttons } from '../../../web/design/button.tsx';
import { Field } from '../../../web/design/field.tsx';
import { shortestPassword } from '../core/password-rules.ts';
import { Errors, formId, type FieldErrors } from './staff-page.tsx';

export interface PasswordPageProps {
  readonly t: Translator;
  readonly action: string;
  readonly userName: string;
  /** Ask for the present password; a one-time link needs none. */
  readonly askCurrent: boolean;
  readonly errors: FieldErrors;
}

export function PasswordPage({ t, action, userName, askCurrent, errors }: PasswordPageProps) {
  return (
    <form id={formId} method="post" action={action} noValidate>
      <h1>{t('identity.password.title')}</h1>
      <Errors t={t} errors={errors} />
      <p>{t('identity.password.everywhere')}</p>
      <Field
        name="userName"
        label={t('identity.userName')}
        value={userName}
        autoComplete="username"
        exact
        readOnly
      />
      {askCurrent && (
        <Field
          name="current"
          type="password"
          label={t('identity.password.current')}
          autoComplete="current-password"
          exact
          required
          error={errors['current']}
        />
      )}
      <NewPasswordField t={t} error={errors['password']} />
      <Buttons>
        <Button>{t('common.save')}</Button>
      </Buttons>
    </form>
  );
}

/** One field, as long as one likes, pasted if one likes: repeating it only makes people choose short ones. */
export function NewPasswordField({ t, error }: { t: Translator; error: string | undefined }) {
  return (
    <Field
      name="password"
      type="password"
      label={t('identity.password.new')}
      hint={t('identity.password.hint', { count: shortestPassword })}
      autoComplete="new-password"
      exact
      required
      error={error}
    />
  );
}
