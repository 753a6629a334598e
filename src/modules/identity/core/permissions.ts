export const staffRoles = [
  'citizen-assistance-manager',
  'welcome',
  'supervisor',
  'editor',
  'administrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

export const permissions = [
  /** Offers, attentions, contacts. */
  'attend',
  /** Giving numbers to people who come in, priority, interpreter. */
  'welcome',
  /** Council's facts, calendars, answers. */
  'council-edit',
  /** Accounts, roles, one-time links. */
  'staff-manage',
  'figures',
  /** People's records, each reading with its purpose. */
  'read-citizens',
  /** Partners' keys. */
  'keys',
] as const;
export type Permission = (typeof permissions)[number];

/** Who administers the system does not read people's records: least privilege (GDPR art. 25, 32). */
const table: Readonly<Record<StaffRole, readonly Permission[]>> = {
  'citizen-assistance-manager': ['attend', 'read-citizens'],
  welcome: ['welcome'],
  supervisor: ['attend', 'welcome', 'figures', 'read-citizens'],
  editor: ['council-edit', 'figures'],
  administrator: ['council-edit', 'staff-manage', 'figures', 'keys'],
};

/** Whether any of `roles` grants `permission`; a role nobody knows grants nothing. */
export function can(roles: readonly string[], permission: Permission): boolean {
  return staffRoles.some((role) => roles.includes(role) && table[role].includes(permission));
}
