import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { SqlSession, SqlSource } from './sql-session.ts';

/** Kysely over either database: both are only sessions that answer SQL. */
export function sessionDialect(source: SqlSource): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver(source),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class SessionConnection implements DatabaseConnection {
  readonly session: SqlSession;

  constructor(session: SqlSession) {
    this.session = session;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affected } = await this.session.query(query.sql, query.parameters);
    return { rows: rows as Row[], numAffectedRows: BigInt(affected) };
  }

  // eslint-disable-next-line require-yield
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error(
      'streaming is not used: large reads come as one row with an array (design, decision 6)',
    );
  }
}

function driver(source: SqlSource): Driver {
  const run = (connection: DatabaseConnection, text: string): Promise<unknown> =>
    connection.executeQuery(CompiledQuery.raw(text));
  return {
    init: async () => undefined,
    acquireConnection: async () => new SessionConnection(await source.acquire()),
    async beginTransaction(connection, settings) {
      await run(
        connection,
        settings.isolationLevel === undefined
          ? 'begin'
          : `begin isolation level ${settings.isolationLevel}`,
      );
    },
    async commitTransaction(connection) {
      await run(connection, 'commit');
    },
    async rollbackTransaction(connection) {
      await run(connection, 'rollback');
    },
    releaseConnection: async (connection) => (connection as SessionConnection).session.release(),
    destroy: () => source.close(),
  };
}
