import { createHash, createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock } from '../../../kernel/clock.ts';
import { hashSecret, newId, newSecret } from '../../../kernel/ids.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { DB } from '../../../platform/db/types.generated.ts';
import type { Actor } from '../../../platform/events/actor.ts';
import type { Signals } from '../../../platform/signals/signals.ts';
import { formatTicketNumber } from '../core/ticket-number.ts';
import type { QueueCouncil } from '../queue-council.ts';
import { takeTicketRow } from '../store.ts';

export interface TicketRequest {
  readonly site: string;
  readonly procedure?: string | undefined;
  readonly service?: string | undefined;
  readonly language?: string | undefined;
  readonly priority?: number | undefined;
  readonly interpreter?: boolean | undefined;
  readonly people?: number | undefined;
  /** Marks a person must have to attend: an interpreter's language. */
  readonly needs?: readonly string[] | undefined;
}

export interface TicketGiven {
  readonly number: string;
  readonly secret: string;
  readonly workId: string;
  readonly replayed: boolean;
}

export type TakeTicketRefusal =
  | 'unknown-site'
  | 'unknown-procedure'
  | 'unknown-service'
  | 'unknown-language'
  | 'site-closed'
  | 'idempotency-key-reused';

export interface TakeTicketDeps {
  readonly db: Kysely<DB>;
  readonly clock: Clock;
  readonly signals: Signals;
  readonly guide: QueueCouncil;
  /** This installation's own secret: a replayed request gets the same ticket secret again. */
  readonly installationSecret: string;
}

/**
 * Gives a number. One statement in the database (design, decision 6). With an idempotency key a
 * second press, or a retry after a lost answer, gives the same number and the same secret.
 * Staff may give numbers when the desks are closed: people who are inside are served.
 */
export async function takeTicket(
  deps: TakeTicketDeps,
  request: TicketRequest,
  caller: {
    actor: Actor;
    from: 'welcome' | 'web' | 'kiosk' | 'api';
    idempotencyKey: string | null;
  },
): Promise<Result<TicketGiven, TakeTicketRefusal>> {
  const now = deps.clock.now();
  const site = deps.guide.site(request.site);
  if (site === null) return refuse('unknown-site', { site: request.site });
  const procedure =
    request.procedure === undefined ? null : deps.guide.procedure(request.procedure);
  if (request.procedure !== undefined && procedure === null)
    return refuse('unknown-procedure', { procedure: request.procedure });
  const wished = request.service ?? procedure?.serviceId ?? site.services[0];
  // A small office without a Point 0 still attends quick procedures, at its tables.
  const serviceId =
    wished !== undefined && site.services.includes(wished)
      ? wished
      : request.service === undefined
        ? site.services[0]
        : undefined;
  if (serviceId === undefined) return refuse('unknown-service', { site: site.id });
  const language = request.language ?? deps.guide.defaultLanguage();
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return refuse('unknown-language', {});
  if (caller.actor.kind !== 'staff') {
    const opening = site.opening(now);
    if (!opening.open) return refuse('site-closed', { site: site.id, opensAt: opening.opensAt });
  }

  const key = caller.idempotencyKey;
  const scope = `${caller.actor.kind}:${caller.actor.id ?? ''}`;
  const secret =
    key === null
      ? newSecret()
      : createHmac('sha256', deps.installationSecret)
          .update(`${scope}\n${key}`)
          .digest('base64url')
          .slice(0, 22);
  const taken = await takeTicketRow(deps.db, {
    id: newId(),
    workId: newId(),
    key: key === null ? null : sha256(`${scope}\n${key}`),
    request: sha256(JSON.stringify([site.id, serviceId, procedure?.id ?? null, language])),
    siteId: site.id,
    serviceId,
    procedureId: procedure?.id ?? null,
    language,
    needs: request.needs ?? [],
    priority: request.priority ?? 0,
    channel: 'counter',
    day: deps.guide.dayOf(now),
    now,
    secretHash: hashSecret(secret),
    madeBy: caller.actor.kind === 'system' ? 'staff' : caller.actor.kind,
    madeFrom: caller.from,
    actorId: caller.actor.id,
    interpreter: request.interpreter ?? false,
    people: request.people ?? 1,
  });
  if (taken.outcome === 'key-reused') return refuse('idempotency-key-reused');
  if (taken.letter === null || taken.number === null || taken.workId === null)
    throw new Error('take_ticket gave an incomplete ticket');
  if (taken.outcome === 'created') {
    deps.signals.publish('work');
    deps.signals.publish(`site:${site.id}`);
    deps.signals.publish(`screen:${site.screenKey}`);
    // Everybody behind a declared priority moves back one place.
    if ((request.priority ?? 0) > 0) deps.signals.publish(`queue:${site.screenKey}`);
  }
  return ok({
    number: formatTicketNumber({ letter: taken.letter, number: taken.number }),
    secret,
    workId: taken.workId,
    replayed: taken.outcome === 'replayed',
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
