import { expect, test } from 'vitest';
import { passwordHasher } from './password-hasher.ts';

const password = 'quatre gats al terrat';
const cheap = passwordHasher({ ln: 4, r: 8, p: 1 });

test('the cost that is used stands in the hash', { timeout: 60_000 }, async () => {
  const real = passwordHasher();
  const hash = await real.hash(password);
  expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=1\$[\w+/]{22}==\$[\w+/]{43}=$/);
  expect(await real.verify(password, hash)).toBe(true);
});

test('each hash has its own salt and knows its password only', async () => {
  const [one, two, ...more] = await Promise.all([1, 2, 3, 4, 5].map(() => cheap.hash(password)));
  expect(new Set([one, two, ...more]).size).toBe(5);
  expect(await cheap.verify(password, one ?? null)).toBe(true);
  expect(await cheap.verify(`${password}.`, one ?? null)).toBe(false);
});

test('a hash of another cost is still known, and is seen as outdated', async () => {
  const dearer = passwordHasher({ ln: 5, r: 8, p: 1 });
  const hash = await cheap.hash(password);
  expect(await dearer.verify(password, hash)).toBe(true);
  expect(dearer.isOutdated(hash)).toBe(true);
  expect(cheap.isOutdated(hash)).toBe(false);
});

test('nobody and a spoilt hash never pass', async () => {
  expect(await cheap.verify('', null)).toBe(false);
  expect(await cheap.verify(password, 'not a hash')).toBe(false);
  expect(await cheap.verify(password, '$scrypt$ln=4,r=8,p=1$AAAA$AAAA')).toBe(false);
});
