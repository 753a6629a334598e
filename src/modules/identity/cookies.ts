import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { sessionDays } from './session-store.ts';

const staff = 'connecta_staff';
const visitor = 'connecta_visitor';

export function readStaffCookie(c: Context<AppEnv>): string | undefined {
  return getCookie(c, staff);
}

export function setStaffCookie(c: Context<AppEnv>, token: string): void {
  setCookie(c, staff, token, { ...attributes(c), maxAge: sessionDays * 86_400 });
}

export function clearStaffCookie(c: Context<AppEnv>): void {
  deleteCookie(c, staff, attributes(c));
}

export function readVisitorCookie(c: Context<AppEnv>): string | undefined {
  return getCookie(c, visitor);
}

/** Ends with the browser: it only keeps the limits fair and says nothing of the person. */
export function setVisitorCookie(c: Context<AppEnv>, value: string): void {
  setCookie(c, visitor, value, attributes(c));
}

function attributes(c: Context<AppEnv>) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c) } as const;
}

/** Browsers keep Secure cookies away from plain HTTP; only this machine may go without (decision 9). */
function isSecure(c: Context<AppEnv>): boolean {
  const { hostname } = new URL(c.req.url);
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return !loopback || c.req.header('x-forwarded-proto') === 'https';
}
