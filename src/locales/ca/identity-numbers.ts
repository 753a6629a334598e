/** Why a number said to be Spanish is not accepted. For staff: tu; another document is always good. */
export const identityNumbers = {
  'errors.identity-control-wrong':
    'Amb aquestes xifres, el control hauria de ser {expected}. Comprova-ho o tria un altre document.',
  'errors.identity-format-unknown':
    'Això no és cap DNI, NIE ni NIF. Comprova-ho o tria un altre document.',
} as const;
