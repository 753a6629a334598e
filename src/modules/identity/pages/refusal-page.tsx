import type { Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env.ts';
import { ButtonLink, Buttons } from '../../../web/design/button.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { staffPage, type FrameOf } from './staff-page.tsx';

/** For who has signed in but may not see the page: why, and the ways on. */
export function refusalPage(c: Context<AppEnv>, frameOf: FrameOf): Response | Promise<Response> {
  const { t } = c.var;
  return staffPage(c, frameOf, {
    title: t('errors.title'),
    status: 403,
    children: (
      <>
        <h1>{t('errors.title')}</h1>
        <Notice kind="bad" title={t('errors.not-allowed')} />
        <Buttons>
          <ButtonLink href="/desk/">{t('identity.toDesk')}</ButtonLink>
          <ButtonLink href={`/${t.language}/staff/sign-in`} kind="secondary">
            {t('identity.signIn.another')}
          </ButtonLink>
        </Buttons>
      </>
    ),
  });
}
