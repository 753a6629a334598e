import type { Translator } from '../../../locales/translate.ts';
import { Button, Buttons } from '../../../web/design/button.tsx';
import { Field } from '../../../web/design/field.tsx';
import { HiddenFields } from '../../../web/design/hidden-fields.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Errors, formId, type FieldErrors } from './staff-page.tsx';

export interface SignInPageProps {
  readonly t: Translator;
  readonly action: string;
  readonly next: string;
  readonly userName: string;
  readonly errors: FieldErrors;
  /** The person has just chosen a password. */
  readonly passwordSet: boolean;
}

export function SignInPage({ t, action, next, userName, errors, passwordSet }: SignInPageProps) {
  return (
    <form id={formId} method="post" action={action} noValidate>
      <h1>{t('identity.signIn.title')}</h1>
      {passwordSet && <Notice kind="ok" title={t('identity.password.set')} role="status" />}
      <Errors t={t} errors={errors} />
      <HiddenFields values={{ next }} />
      <Field
        name="userName"
        label={t('identity.userName')}
        value={userName}
        autoComplete="username"
        exact
        required
        error={errors['userName']}
      />
      <Field
        name="password"
        type="password"
        label={t('identity.password')}
        autoComplete="current-password"
        exact
        required
        error={errors['password']}
      />
      <Buttons>
        <Button>{t('identity.signIn.button')}</Button>
      </Buttons>
      <p className="c-quiet">{t('identity.signIn.help')}</p>
    </form>
  );
}
