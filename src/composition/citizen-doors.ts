import type { Clock } from '../kernel/clock.ts';
import { pickText } from '../kernel/localized.ts';
import type { CitizenDeps } from '../modules/citizens/citizen-deps.ts';
import { forgetCitizen } from '../modules/contacts/forget-citizen.ts';
import { contactsOfCitizen } from '../modules/contacts/store.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';

/** What `citizens` asks of contacts, staff and the council. */
export function citizenDoors(
  council: () => CouncilView,
  clock: Clock,
): Pick<
  CitizenDeps,
  'contactsOfCitizen' | 'forgetCitizen' | 'staffNames' | 'procedureName' | 'placeName'
> {
  return {
    contactsOfCitizen,
    forgetCitizen: (unit, citizenId, actor) => forgetCitizen({ clock }, unit, citizenId, actor),
    async staffNames(db, ids) {
      if (ids.length === 0) return new Map();
      const rows = await db
        .selectFrom('staff_member')
        .select(['id', 'name'])
        .where('id', 'in', [...ids])
        .execute();
      return new Map(rows.map((row) => [row.id, row.name]));
    },
    procedureName(id, language) {
      const procedure = council().procedure(id);
      return procedure === null ? null : (pickText(procedure.name, language)?.text ?? null);
    },
    placeName(siteId, positionId, language) {
      const site = siteId === null ? null : council().site(siteId);
      const position = positionId === null ? null : council().position(positionId)?.position;
      const parts = [position?.label, site?.name].flatMap((texts) => {
        const said = texts === undefined || texts === null ? null : pickText(texts, language);
        return said === null ? [] : [said.text];
      });
      return parts.length === 0 ? null : parts.join(', ');
    },
  };
}
