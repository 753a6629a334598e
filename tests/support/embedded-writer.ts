import { openDatabase } from '../../src/platform/db/open-database.ts';

// A process of its own that writes into an embedded folder, for tests that kill or trace it.
// Usage: tsx embedded-writer.ts FOLDER COUNT PREFIX. Says `refused CODE`, or `open`, then each key
// once its commit is acknowledged, then `done`.

const [folder, count, prefix] = process.argv.slice(2);
if (folder === undefined || prefix === undefined) throw new Error('FOLDER COUNT PREFIX');
const opened = await openDatabase({ dataFolder: folder });
if (!opened.ok) {
  console.log(`refused ${opened.refusal.code}`);
} else {
  const database = opened.value;
  console.log('open');
  for (let index = 0; index < Number(count); index += 1) {
    const key = `${prefix}-${String(index)}`;
    await database.db.transaction().execute(async (trx) => {
      await trx.insertInto('installation').values({ key, value: 'written' }).execute();
    });
    console.log(key);
  }
  const session = await database.source.acquire();
  await session.script('checkpoint');
  session.release();
  await database.close();
  console.log('done');
}
