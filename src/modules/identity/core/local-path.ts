/**
 * Where to go after signing in: only a path of this site. Anything else — another host, `//host`,
 * `/\host`, control characters, a scheme — gives null.
 */
export function localPath(text: string | undefined): string | null {
  if (text === undefined || !/^\/[\x21-\x7e]*$/.test(text) || text.length > 500) return null;
  if (text.includes('\\')) return null;
  const base = 'http://here.invalid';
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  const path = `${url.pathname}${url.search}`;
  return url.origin === base && !path.startsWith('//') ? path : null;
}
