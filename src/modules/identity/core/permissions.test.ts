import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { can, permissions, staffRoles } from './permissions.ts';

test('each role opens what its work needs and no more', () => {
  const granted = Object.fromEntries(
    staffRoles.map((role) => [role, permissions.filter((permission) => can([role], permission))]),
  );
  expect(granted).toEqual({
    'citizen-assistance-manager': ['attend', 'read-citizens'],
    welcome: ['welcome'],
    supervisor: ['attend', 'welcome', 'figures', 'read-citizens'],
    editor: ['council-edit', 'figures'],
    administrator: ['council-edit', 'staff-manage', 'figures', 'keys'],
  });
});

test('a second role never takes away; unknown words grant nothing', () => {
  const role = fc.oneof(fc.constantFrom<string>(...staffRoles), fc.string());
  fc.assert(
    fc.property(
      fc.array(role),
      fc.array(role),
      fc.constantFrom(...permissions),
      (one, two, asked) => {
        expect(can([...one, ...two], asked)).toBe(can(one, asked) || can(two, asked));
      },
    ),
  );
  for (const word of ['', 'Administrator', 'constructor', '__proto__'])
    expect(permissions.filter((permission) => can([word], permission))).toEqual([]);
});
