import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
} from 'kysely';
import type { DB } from '../../src/platform/db/types.generated.ts';

/** The statements that a function sends when it is called with a database and these arguments. */
export async function recordQueries(
  each: unknown,
  parameters: readonly unknown[],
): Promise<string[]> {
  if (typeof each !== 'function') throw new Error('a sample of something that is no function');
  const statements: string[] = [];
  const db = recordingDatabase((query) => statements.push(laidOut(query.sql)));
  try {
    await each(db, ...parameters);
  } catch (error) {
    // The empty row is not what the function hoped for; what it asked until then is what we want.
    if (statements.length === 0) throw error;
  }
  return statements;
}

function recordingDatabase(record: (query: CompiledQuery) => void): Kysely<DB> {
  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery) {
      record(query);
      return { rows: [{} as Row], numAffectedRows: 1n };
    },
    streamQuery: () => {
      throw new Error('streaming is not used');
    },
  };
  const nothing = async (): Promise<void> => undefined;
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (each) => new PostgresIntrospector(each),
      createDriver: () => ({
        init: nothing,
        acquireConnection: async () => connection,
        beginTransaction: nothing,
        commitTransaction: nothing,
        rollbackTransaction: nothing,
        releaseConnection: nothing,
        destroy: nothing,
      }),
    },
  });
}

const clauses =
  /\s(?=(?:from|where|set|values|inner join|left join|group by|order by|limit|on conflict|returning|union|for update)\b)/gi;

/** One clause a line, so that a difference shows what changed and not one long line. */
function laidOut(sql: string): string {
  return `${sql.trim().replaceAll(/\s+/g, ' ').replaceAll(clauses, '\n  ')};`;
}
