import type { citizens as source } from '../ca/citizens.ts';

export const citizens: Record<keyof typeof source, string> = {
  'errors.citizen-exists': 'Este documento ya es de otra ficha. Búscala y úsala en lugar de esta.',
};
