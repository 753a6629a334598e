import type { Refusal } from '../../../kernel/result.ts';
import type { Translator } from '../../../locales/translate.ts';
import { longestPassword, shortestPassword } from '../core/password-rules.ts';

/** Why a password is not taken, and what to do. */
export function weakPasswordText(t: Translator, refusal: Refusal): string {
  const { reason } = refusal.facts as { reason?: string };
  if (reason === 'short') return t('identity.password.short', { count: shortestPassword });
  if (reason === 'long') return t('identity.password.long', { count: longestPassword });
  return reason === 'user-name' ? t('identity.password.isUserName') : t('identity.password.common');
}
