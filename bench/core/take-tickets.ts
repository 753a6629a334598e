import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface TicketLoad {
  readonly origin: string;
  readonly key: string;
  readonly site: string;
  readonly count: number;
  readonly atOnce: number;
}

export interface TicketsTaken {
  /** Numbers the server acknowledged with 201. */
  readonly numbers: readonly string[];
  readonly secrets: readonly string[];
  readonly refused: number;
  readonly seconds: number;
  readonly milliseconds: readonly number[];
}

/** Takes tickets until the count or until the server goes away. */
async function takeTickets({
  origin,
  key,
  site,
  count,
  atOnce,
}: TicketLoad): Promise<TicketsTaken> {
  const numbers: string[] = [];
  const secrets: string[] = [];
  const milliseconds: number[] = [];
  let refused = 0;
  let left = count;
  let gone = false;
  const start = performance.now();
  const lane = async (): Promise<void> => {
    while (left > 0 && !gone) {
      left -= 1;
      const sent = performance.now();
      try {
        const answer = await fetch(`${origin}/api/v1/tickets`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Idempotency-Key': randomUUID(),
            'X-Connecta-Key': key,
          },
          body: JSON.stringify({ site }),
        });
        const body = (await answer.json()) as { number: string; secret: string };
        if (answer.status === 201) {
          numbers.push(body.number);
          secrets.push(body.secret);
          milliseconds.push(performance.now() - sent);
        } else refused += 1;
      } catch {
        gone = true; // The server was killed in the middle: what it had not answered does not count.
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { numbers, secrets, refused, seconds: (performance.now() - start) / 1000, milliseconds };
}

/** The same in a process of its own, so that the client's work is not the server's. */
export function takeTicketsApart(load: TicketLoad): Promise<TicketsTaken> {
  const self = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, ['--import', 'tsx', self, JSON.stringify(load)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', () => {
      if (output === '') fail(new Error('the client said nothing'));
      else done(JSON.parse(output) as TicketsTaken);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const load = JSON.parse(process.argv[2] ?? '{}') as TicketLoad;
  process.stdout.write(JSON.stringify(await takeTickets(load)));
}
