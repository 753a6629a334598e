import { pino, type Logger } from 'pino';

/**
 * Structured logs without personal data: routes are logged by pattern, never by address (addresses
 * hold tickets' secrets), bodies and queries never. One line, one fact.
 */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

export type { Logger } from 'pino';
