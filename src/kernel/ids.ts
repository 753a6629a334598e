import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** A random identifier (UUID version 4): unguessable, so it may also name a public live topic. */
export function newId(): string {
  return randomUUID();
}

/** 128 random bits in base64url: the one secret of a thing (ticket, key, session). Given out once. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}

/** What is stored of a secret: SHA-256, hex. The secret itself has full entropy, so no salt is due. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
