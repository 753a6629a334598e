/** Fitxes de persones: refusals that the desk shows. */
export const citizens = {
  'errors.citizen-exists':
    'Aquest document ja és d’una altra fitxa. Busca-la i fes-la servir en lloc d’aquesta.',
} as const;
