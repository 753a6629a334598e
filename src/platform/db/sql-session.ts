/** One connection as both databases give it. Values come as the house's types (`sql-values.ts`). */
export interface SqlSession {
  query(text: string, parameters: readonly unknown[]): Promise<SqlResult>;
  /** Several statements without parameters (migrations). */
  script(text: string): Promise<void>;
  release(): void;
}

export interface SqlResult {
  readonly rows: Record<string, unknown>[];
  /** Rows inserted, updated or deleted. */
  readonly affected: number;
}

export interface SqlSource {
  acquire(): Promise<SqlSession>;
  close(): Promise<void>;
}
