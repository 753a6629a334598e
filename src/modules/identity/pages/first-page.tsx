import type { Translator } from '../../../locales/translate.ts';
import { Button, Buttons } from '../../../web/design/button.tsx';
import { Field } from '../../../web/design/field.tsx';
import { NewPasswordField } from './password-page.tsx';
import { Errors, formId, type FieldErrors } from './staff-page.tsx';

export interface FirstPageProps {
  readonly t: Translator;
  readonly action: string;
  readonly typed: { readonly code: string; readonly name: string; readonly userName: string };
  readonly errors: FieldErrors;
}

export function FirstPage({ t, action, typed, errors }: FirstPageProps) {
  return (
    <form id={formId} method="post" action={action} noValidate>
      <h1>{t('identity.first.title')}</h1>
      <Errors t={t} errors={errors} />
      <p>{t('identity.first.intro')}</p>
      <Field
        name="code"
        label={t('identity.first.code')}
        hint={t('identity.first.codeHint')}
        value={typed.code}
        autoComplete="off"
        size={16}
        exact
        required
        error={errors['code']}
      />
      <Field
        name="name"
        label={t('identity.first.name')}
        value={typed.name}
        autoComplete="name"
        maxLength={200}
        required
        error={errors['name']}
      />
      <Field
        name="userName"
        label={t('identity.userName')}
        hint={t('identity.first.userNameHint')}
        value={typed.userName}
        autoComplete="username"
        exact
        required
        error={errors['userName']}
      />
      <NewPasswordField t={t} error={errors['password']} />
      <Buttons>
        <Button>{t('identity.first.button')}</Button>
      </Buttons>
    </form>
  );
}
