/** What the server said when it refused; `detail` is already in the person's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: string;
  readonly detail: string | null;

  constructor(status: number, code: string, detail: string | null) {
    super(code);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}

/** No answer came: the server or the network is lost. */
export class LostError extends Error {
  override readonly name = 'LostError';
}

/** Reads problem+json; an answer from something else between us keeps its status only. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const code = `http-${response.status}`;
  try {
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null)
      return new ProblemError(response.status, code, null);
    const fields: Record<string, unknown> = { ...body };
    return new ProblemError(
      response.status,
      typeof fields['code'] === 'string' ? fields['code'] : code,
      typeof fields['detail'] === 'string' ? fields['detail'] : null,
    );
  } catch {
    return new ProblemError(response.status, code, null);
  }
}

/** A gateway in front of a stopped server answers for it. */
export function isLost(error: unknown): boolean {
  return (
    error instanceof LostError ||
    (error instanceof ProblemError && [502, 503, 504].includes(error.status))
  );
}
