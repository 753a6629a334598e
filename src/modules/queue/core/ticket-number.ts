/** What a person reads and hears: one letter and at least three figures, `R 118`. */
export interface TicketNumber {
  readonly letter: string;
  readonly number: number;
}

export function formatTicketNumber({ letter, number }: TicketNumber): string {
  return `${letter} ${String(number).padStart(3, '0')}`;
}

/** Reads `R 118`, `r118`, `R-118`; null when it is not a ticket number. */
export function parseTicketNumber(text: string): TicketNumber | null {
  const match = /^\s*([A-Za-z])[\s\u00a0_-]*(\d{1,6})\s*$/.exec(text);
  const [, letter, digits] = match ?? [];
  if (letter === undefined || digits === undefined || Number(digits) === 0) return null;
  return { letter: letter.toUpperCase(), number: Number(digits) };
}
