/** Pictures for usual families of a council's catalogue; another family gets a sheet of paper. */
const icons = {
  padro: 'house-line',
  register: 'file-text',
  identity: 'identification-card',
  rights: 'chat-text',
  tax: 'receipt',
  business: 'storefront',
  animals: 'paw-print',
  environment: 'recycle',
  cards: 'recycle',
  social: 'users',
} as const;

export type FamilyIcon = (typeof icons)[keyof typeof icons] | 'file-text';

export function iconOfFamily(family: string): FamilyIcon {
  return Object.hasOwn(icons, family) ? icons[family as keyof typeof icons] : 'file-text';
}
