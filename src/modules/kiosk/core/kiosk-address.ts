/** What the person chose to see better; it lives in the address and ends with the visit. */
export interface KioskLook {
  readonly large: boolean;
  readonly contrast: boolean;
  /** Every notice takes three times as long. */
  readonly slow: boolean;
  /** A person has been called to this point. */
  readonly called: boolean;
}

const names = { large: 'text', contrast: 'contrast', slow: 'slow', called: 'called' } as const;

export const plainLook: KioskLook = { large: false, contrast: false, slow: false, called: false };

export function lookOf(query: Readonly<Record<string, string | undefined>>): KioskLook {
  const on = (name: string) => query[name] === '1';
  return { large: on('text'), contrast: on('contrast'), slow: on('slow'), called: on('called') };
}

/** Path of a kiosk page that keeps the look: `/ca/kiosk/psa-1/turn?text=1`. */
export function kioskAddress(
  place: { readonly language: string; readonly unit: string },
  path: string,
  look: KioskLook,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(more);
  for (const key of ['large', 'contrast', 'slow', 'called'] as const)
    if (look[key]) query.set(names[key], '1');
  const text = query.toString();
  return `/${place.language}/kiosk/${place.unit}${path}${text === '' ? '' : `?${text}`}`;
}
