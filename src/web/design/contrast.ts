/** WCAG 2 contrast ratio, 1 to 21, of two colours written #rrggbb. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Relative luminance, WCAG 2.2 definition. */
function luminance(hex: string): number {
  const match = /^#(..)(..)(..)$/.exec(hex);
  if (match === null) throw new Error(`${hex} is not #rrggbb`);
  const [red, green, blue] = match.slice(1).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
