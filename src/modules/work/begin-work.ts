import { newId } from '../../kernel/ids.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Transact } from '../../platform/db/transact.ts';
import type { Actor } from '../../platform/events/actor.ts';
import type { WorkItem } from './core/work-item.ts';
import { workBegun } from './events.ts';

export interface NewWork {
  readonly channel: string;
  readonly siteId: string | null;
  readonly serviceId: string | null;
  readonly language: string;
  /** What asked (a self-service point's id): while its work is open a second request joins it. */
  readonly origin: string;
}

/**
 * The door for work that has no ticket (help at a self-service point; later calls and messages).
 * One open item for each channel and origin: pressing twice asks once. Returns its id.
 */
export async function beginWork(
  deps: { readonly transact: Transact; readonly clock: Clock },
  work: NewWork,
  actor: Actor,
): Promise<string> {
  return deps.transact(async (unit) => {
    const open = await unit.trx
      .selectFrom('work_item')
      .select('id')
      .where('channel', '=', work.channel)
      .where('origin', '=', work.origin)
      .where('state', 'in', ['waiting', 'offered', 'accepted', 'held'])
      .executeTakeFirst();
    if (open !== undefined) return open.id;
    const now: WorkItem['since'] = deps.clock.now();
    const id = newId();
    await unit.trx
      .insertInto('work_item')
      .values({
        id,
        channel: work.channel,
        site_id: work.siteId,
        service_id: work.serviceId,
        language: work.language,
        origin: work.origin,
        since: now,
        ref: now,
      })
      .execute();
    unit.event(
      workBegun.record({
        at: now,
        actor,
        entity: 'work',
        entityId: id,
        data: {
          channel: work.channel,
          site: work.siteId,
          service: work.serviceId,
          origin: work.origin,
        },
      }),
    );
    unit.signal('work');
    if (work.siteId !== null) unit.signal(`site:${work.siteId}`);
    return id;
  });
}
