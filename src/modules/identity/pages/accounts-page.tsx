import type { Translator } from '../../../locales/translate.ts';
import { Button } from '../../../web/design/button.tsx';
import { Field } from '../../../web/design/field.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Table } from '../../../web/design/table.tsx';
import type { AccountLine } from '../list-accounts.ts';

export interface AccountsPageProps {
  readonly t: Translator;
  readonly action: string;
  readonly accounts: readonly AccountLine[];
  /** The link that was just made; shown once. */
  readonly made: { readonly name: string; readonly link: string } | null;
  readonly error: string | undefined;
}

export function AccountsPage({ t, action, accounts, made, error }: AccountsPageProps) {
  return (
    <>
      <h1>{t('identity.accounts.title')}</h1>
      <p>{t('identity.accounts.intro')}</p>
      {error !== undefined && <Notice kind="bad" title={error} role="alert" />}
      {made !== null && (
        <Notice kind="ok" title={t('identity.accounts.made', { name: made.name })} role="status">
          <Field name="link" label={t('identity.accounts.link')} value={made.link} readOnly exact />
        </Notice>
      )}
      <form method="post" action={action}>
        <Table
          caption={t('identity.accounts.title')}
          captionHidden
          empty={t('identity.accounts.none')}
          columns={[
            { key: 'person', label: t('identity.accounts.person') },
            { key: 'user', label: t('identity.userName') },
            { key: 'roles', label: t('identity.accounts.roles') },
            { key: 'way', label: t('identity.accounts.way') },
          ]}
          rows={accounts.map((account) => ({
            key: account.staffId,
            cells: [
              account.name,
              account.staffId,
              account.roles.map((role) => t(`identity.role.${role}`)).join(', '),
              <Button key="way" kind="secondary" name="staff" value={account.staffId}>
                {account.hasAccount ? t('identity.accounts.reset') : t('identity.accounts.invite')}
                <span className="c-hidden">: {account.name}</span>
              </Button>,
            ],
          }))}
        />
      </form>
    </>
  );
}
