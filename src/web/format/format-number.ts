const hardSpace = '\u00A0';

/** Money from cents: "12,40 €" (ca, es), "€12.40" (en). The word for free is the page's. */
export function formatMoney(cents: number, language: string, currency = 'EUR'): string {
  const money = new Intl.NumberFormat(language, { style: 'currency', currency }).format(
    cents / 100,
  );
  return money.replaceAll(/\s/gu, hardSpace);
}

/** Groups that people can say, with hard spaces: "900 000 010". Short numbers stay whole. */
export function formatPhone(number: string): string {
  const trimmed = number.trim();
  if (/\s/u.test(trimmed)) return trimmed.replaceAll(/\s+/gu, hardSpace);
  const [, prefix = '', digits = ''] = /^(\+\d{2})?(\d+)$/u.exec(trimmed) ?? [];
  if (digits.length < 7) return trimmed;
  const groups = digits.match(/\d{1,3}(?=(?:\d{3})*$)/gu) ?? [digits];
  return [...(prefix === '' ? [] : [prefix]), ...groups].join(hardSpace);
}

/** What a `tel:` link dials. */
export function dialled(number: string): string {
  return number.replaceAll(/[^+\d]/gu, '');
}

/** Two numbers as one range, "10-20", as the language writes it; one number when they are equal. */
export function formatRange(from: number, to: number, language: string): string {
  const numbers = new Intl.NumberFormat(language);
  return from === to ? numbers.format(from) : numbers.formatRange(from, to);
}
