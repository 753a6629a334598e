import type { identityNumbers as source } from '../ca/identity-numbers.ts';

export const identityNumbers: Record<keyof typeof source, string> = {
  'errors.identity-control-wrong':
    'Con estas cifras, el control debería ser {expected}. Compruébalo o elige otro documento.',
  'errors.identity-format-unknown':
    'Esto no es ningún DNI, NIE ni NIF. Compruébalo o elige otro documento.',
};
