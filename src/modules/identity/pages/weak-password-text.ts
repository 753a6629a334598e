import type { Refusal } from '../../../kernel/result.ts';
import type { Translator } from '../../../locales/translate.ts';
import { longestPassword, shortestPassword } from '../core/password-rules.ts';

/** Why a password is not taken, and what to do. */
export function weakPasswordText(t: Translator, refusal: Refusal): string {
  switch (refusal.facts['reason']) {
    case 'short':
      return t('identity.password.short', { count: shortestPassword });
    case 'long':
      return t('identity.password.long', { count: longestPassword });
    case 'user-name':
      return t('identity.password.isUserName');
    default:
      return t('identity.password.common');
  }
}
