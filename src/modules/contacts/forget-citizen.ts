import type { Clock } from '../../kernel/clock.ts';
import type { Unit } from '../../platform/db/transact.ts';
import type { Actor } from '../../platform/events/actor.ts';
import { contactUnlinked } from './events.ts';

/**
 * Takes a person out of their contacts, inside the transaction that erases them. The contacts stay
 * with channel, procedures, times and results, so figures do not change; free text goes, since it may
 * name the person, and so do the rows of links. Returns how many contacts were linked.
 */
export async function forgetCitizen(
  deps: { readonly clock: Clock },
  unit: Unit,
  citizenId: string,
  actor: Actor,
): Promise<number> {
  const links = await unit.trx
    .deleteFrom('contact_link')
    .where('citizen_id', '=', citizenId)
    .returning(['contact_id', 'unlinked_at'])
    .execute();
  const contacts = links.filter((link) => link.unlinked_at === null).map((link) => link.contact_id);
  if (contacts.length === 0) return 0;
  await unit.trx
    .updateTable('contact')
    .set((eb) => ({ notes: '', version: eb('version', '+', 1) }))
    .where('id', 'in', contacts)
    .execute();
  await unit.trx
    .updateTable('question')
    .set({ notes: '' })
    .where('contact_id', 'in', contacts)
    .execute();
  const at = deps.clock.now();
  for (const contact of contacts)
    unit.event(
      contactUnlinked.record({
        at,
        actor,
        entity: 'contact',
        entityId: contact,
        data: { citizen: citizenId },
      }),
    );
  return contacts.length;
}
