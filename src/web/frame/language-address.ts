/**
 * The address of the same page in another language. `path` is the page's own, with its language
 * first (`/ca/offices`) or without it (`/offices`); `query` with or without its question mark.
 */
export function addressIn(
  language: string,
  page: { readonly path: string; readonly query?: string; readonly languages: readonly string[] },
): string {
  const parts = page.path.split('/').filter((part) => part !== '');
  const [first] = parts;
  const rest = first !== undefined && page.languages.includes(first) ? parts.slice(1) : parts;
  const query = (page.query ?? '').replace(/^\?/, '');
  return `/${[language, ...rest].join('/')}${query === '' ? '' : `?${query}`}`;
}
