import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Who writes without an account gets an unguessable id, so that fair limits do not rest on an address
 * that a library or an office shares (design, decision 9). Signed, so that ids cannot be made up.
 */
export function signVisitor(id: string, installationSecret: string): string {
  return `${id}.${signature(id, installationSecret)}`;
}

/** The id of a cookie of ours; null when it was forged, cut or signed by another installation. */
export function readVisitor(cookie: string, installationSecret: string): string | null {
  const [id, given, ...rest] = cookie.split('.');
  if (id === undefined || id === '' || given === undefined || rest.length > 0) return null;
  const due = Buffer.from(signature(id, installationSecret));
  const got = Buffer.from(given);
  return got.length === due.length && timingSafeEqual(got, due) ? id : null;
}

function signature(id: string, installationSecret: string): string {
  return createHmac('sha256', installationSecret).update(`visitor\n${id}`).digest('base64url');
}
