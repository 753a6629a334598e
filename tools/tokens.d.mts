/** The style sheet of the colour roles; each role has its light, dark and high contrast value. */
export function tokensCss(tokens: Readonly<Record<string, readonly string[]>>): string;
