import { Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '../../platform/http/app-env.ts';

export const themeCookie = 'theme';
const year = 365 * 24 * 60 * 60;

/** The choice in a cookie, `light | dark | contrast`; anything else is as the device asks. */
export function readTheme(value: string | undefined): 'light' | 'dark' | 'contrast' | undefined {
  return value === 'light' || value === 'dark' || value === 'contrast' ? value : undefined;
}

/**
 * `POST /theme` (`theme`, `back`): keeps the choice for a year and returns to the page. `auto`
 * forgets it. `secure` false only on loopback.
 */
export function createThemeRoute(secure: boolean): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/theme', async (c) => {
    const form = await c.req.parseBody();
    const choice = typeof form['theme'] === 'string' ? form['theme'] : undefined;
    const theme = readTheme(choice);
    const common = { path: '/', secure, httpOnly: true, sameSite: 'Lax' as const };
    if (theme === undefined) deleteCookie(c, themeCookie, common);
    else setCookie(c, themeCookie, theme, { ...common, maxAge: year });
    return c.redirect(backTo(form['back']), 303);
  });
}

/** Only a path of this site: `//other` and `/\other` would leave it. */
function backTo(back: unknown): string {
  return typeof back === 'string' && /^\/(?![/\\])[^\s\\]*$/u.test(back) ? back : '/';
}
