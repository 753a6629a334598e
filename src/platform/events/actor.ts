/** The five kinds of caller (design, decision 9); never one "user". */
export type Actor =
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'citizen'; readonly id: null }
  | { readonly kind: 'partner'; readonly id: string }
  | { readonly kind: 'device'; readonly id: string }
  | { readonly kind: 'system'; readonly id: null };

export const systemActor: Actor = { kind: 'system', id: null };
export const citizenActor: Actor = { kind: 'citizen', id: null };
