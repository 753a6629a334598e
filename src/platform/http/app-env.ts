import type { Translator } from '../../locales/translate.ts';

/** Who a request is from, as far as it was proved. Tickets' secrets are proved where they are used. */
export type Caller =
  | {
      readonly kind: 'staff';
      readonly id: string;
      readonly name: string;
      readonly roles: readonly string[];
    }
  | { readonly kind: 'partner'; readonly id: string }
  | { readonly kind: 'visitor'; readonly id: string | null };

/** What every route finds in `c.var`. */
export interface AppEnv {
  Variables: {
    requestId: string;
    caller: Caller;
    /** Language of the answer: the path's on pages, `Accept-Language` or `?language=` on the API. */
    t: Translator;
    theme: 'light' | 'dark' | 'contrast' | undefined;
  };
}
