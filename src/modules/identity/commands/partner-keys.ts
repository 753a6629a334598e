import { hashSecret, newId, newSecret } from '../../../kernel/ids.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Actor } from '../../../platform/events/actor.ts';
import type { Temporal } from '../../../kernel/time.ts';
import { partnerKeyCreated, partnerKeyRevoked } from '../events.ts';
import type { IdentityDeps } from '../identity-deps.ts';

/** How long a node trusts a key it has just looked up; a revoked key ends everywhere by then. */
const trustedMs = 30_000;
const mostRemembered = 1_000;

export interface PartnerKey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
}

export function partnerKeys(deps: IdentityDeps) {
  const remembered = new Map<string, { id: string; until: number }>();
  return {
    /** A new key for a partner; the key itself is given now and never again. */
    async create(
      name: string,
      actor: Actor,
    ): Promise<Result<{ id: string; key: string }, 'invalid-request'>> {
      const partner = name.trim();
      if (partner === '' || partner.length > 200)
        return refuse('invalid-request', { field: 'name' });
      const id = newId();
      const key = newSecret();
      await deps.transact(async (unit) => {
        const at = deps.clock.now();
        await unit.trx
          .insertInto('partner_key')
          .values({ id, name: partner, key_hash: hashSecret(key), created_at: at })
          .execute();
        unit.event(
          partnerKeyCreated.record({
            at,
            actor,
            entity: 'partner',
            entityId: id,
            data: { key: id },
          }),
        );
      });
      return ok({ id, key });
    },

    /** The partner a key belongs to; null when nobody knows it or it was revoked. */
    async partnerOf(key: string): Promise<string | null> {
      const hash = hashSecret(key);
      const now = deps.clock.monotonic();
      const known = remembered.get(hash);
      if (known !== undefined && known.until > now) return known.id;
      remembered.delete(hash);
      const row = await deps.db
        .selectFrom('partner_key')
        .where('key_hash', '=', hash)
        .where('revoked_at', 'is', null)
        .select('id')
        .executeTakeFirst();
      if (row === undefined) return null;
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(hash, { id: row.id, until: now + trustedMs });
      return row.id;
    },

    async revoke(id: string, actor: Actor): Promise<Result<null, 'not-found'>> {
      const at = deps.clock.now();
      const result = await deps.transact(async (unit) => {
        const done = await unit.trx
          .updateTable('partner_key')
          .set({ revoked_at: at })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .executeTakeFirst();
        if (done.numUpdatedRows !== 1n) return refuse('not-found');
        unit.event(
          partnerKeyRevoked.record({
            at,
            actor,
            entity: 'partner',
            entityId: id,
            data: { key: id },
          }),
        );
        return ok(null);
      });
      remembered.clear();
      return result;
    },

    async list(): Promise<PartnerKey[]> {
      return deps.db
        .selectFrom('partner_key')
        .select(['id', 'name', 'created_at as createdAt', 'revoked_at as revokedAt'])
        .orderBy('created_at')
        .execute();
    },
  };
}
export type PartnerKeys = ReturnType<typeof partnerKeys>;
