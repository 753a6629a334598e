import { z } from 'zod';
import { ok, refuse, type Result } from './kernel/result.ts';

/** The whole environment in one schema; the README documents it and it is kept. */
const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
  /** Data folder: embedded database, outbox, socket of the command line. */
  CONNECTA_DATA: z.string().min(1).default('./data'),
  /** Name of a folder under `council/`, or a path to one. */
  COUNCIL: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  NATS_URL: z.string().min(1).optional(),
  /** Address people reach; links are made from it. Default: this machine. */
  PUBLIC_URL: z.url().optional(),
  /** Where the domain clock starts: `2026-11-24T10:30` (council's time) or an instant. */
  CONNECTA_NOW: z.string().optional(),
  /** `no`: without demonstration data. */
  CONNECTA_DEMO: z.enum(['yes', 'no']).default('yes'),
  CONNECTA_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

export interface Config {
  readonly port: number;
  readonly dataFolder: string;
  readonly council: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly natsUrl: string | undefined;
  readonly publicUrl: string;
  readonly now: string | undefined;
  readonly demonstration: boolean;
  readonly logLevel: string;
}

/** Reads the environment; empty variables count as absent. Refuses naming the variable. */
export function readConfig(env: NodeJS.ProcessEnv): Result<Config, 'bad-environment'> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse('bad-environment', {
      variable: String(issue?.path[0] ?? ''),
      problem: issue?.message ?? '',
    });
  }
  const e = parsed.data;
  return ok({
    port: e.PORT,
    dataFolder: e.CONNECTA_DATA,
    council: e.COUNCIL,
    databaseUrl: e.DATABASE_URL,
    natsUrl: e.NATS_URL,
    publicUrl: (e.PUBLIC_URL ?? `http://localhost:${String(e.PORT)}`).replace(/\/$/, ''),
    now: e.CONNECTA_NOW,
    demonstration: e.CONNECTA_DEMO === 'yes',
    logLevel: e.CONNECTA_LOG,
  });
}
