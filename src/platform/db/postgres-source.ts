import pg from 'pg';
import { assertOutsideTransaction } from './inside-transaction.ts';
import type { SqlSession, SqlSource } from './sql-session.ts';
import { textReaders, writeParameter } from './sql-values.ts';

const usual = new pg.TypeOverrides();
const types: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    textReaders.get(type) ?? usual.getTypeParser(type, format),
};

/** A pool on a PostgreSQL server; sessions run in UTC so that instants read alike everywhere. */
export function postgresSource(url: string, onError: (error: Error) => void): SqlSource {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    options: '-c timezone=UTC',
  });
  pool.on('error', onError);
  return {
    async acquire() {
      assertOutsideTransaction();
      return session(await pool.connect());
    },
    close: () => pool.end(),
  };
}

function session(client: pg.PoolClient): SqlSession {
  return {
    async query(text, parameters) {
      const result = await client.query<Record<string, unknown>>(
        text,
        parameters.map(writeParameter),
      );
      return { rows: result.rows, affected: result.rowCount ?? 0 };
    },
    async script(text) {
      await client.query(text);
    },
    release: () => client.release(),
  };
}
