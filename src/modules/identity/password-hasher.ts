import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

export interface ScryptCost {
  /** Log2 of N. */
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

export interface PasswordHasher {
  /** `$scrypt$ln=15,r=8,p=1$SALT$HASH`, base64 (the PHC string format). */
  hash(password: string): Promise<string>;
  /** In constant time. `null` (no such account) takes as long as a wrong password. */
  verify(password: string, stored: string | null): Promise<boolean>;
  /** Made with another cost: hashed again at the next sign-in. */
  isOutdated(stored: string): boolean;
}

/** 32 MiB and some 80 ms a password. */
export const scryptCost: ScryptCost = { ln: 15, r: 8, p: 1 };

/** At most two at once: each takes its memory and a thread, and guessing must not starve the desks. */
const atOnce = 2;

export function passwordHasher(cost: ScryptCost = scryptCost): PasswordHasher {
  const inTurn = turns(atOnce);
  const derive = (password: string, salt: Buffer, { ln, r, p }: ScryptCost): Promise<Buffer> =>
    inTurn(
      () =>
        new Promise((resolve, reject) => {
          const N = 2 ** ln;
          scrypt(password, salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
            error === null ? resolve(key) : reject(error),
          );
        }),
    );
  return {
    async hash(password) {
      const salt = randomBytes(16);
      const hash = await derive(password, salt, cost);
      return `${prefix(cost)}${salt.toString('base64')}$${hash.toString('base64')}`;
    },
    async verify(password, stored) {
      const known = stored === null ? null : readHash(stored);
      const { cost: due, salt, hash } = known ?? { cost, salt: zeros, hash: Buffer.alloc(32) };
      const given = await derive(password, salt, due);
      return given.length === hash.length && timingSafeEqual(given, hash) && known !== null;
    },
    isOutdated: (stored) => !stored.startsWith(prefix(cost)),
  };
}

const zeros = Buffer.alloc(16);

function prefix({ ln, r, p }: ScryptCost): string {
  return `$scrypt$ln=${String(ln)},r=${String(r)},p=${String(p)}$`;
}

function readHash(stored: string): { cost: ScryptCost; salt: Buffer; hash: Buffer } | null {
  const match = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored);
  if (match === null) return null;
  const [, ln, r, p, salt = '', hash = ''] = match;
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}

/** Runs at most `most` at once, the others in order of coming. */
function turns(most: number) {
  let free = most;
  const queue: (() => void)[] = [];
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
