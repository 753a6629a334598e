export interface PeopleDotsProps {
  /** People before. More than `most` are told by the sentence above, not drawn. */
  ahead: number;
  /** "vós". */
  you: string;
  most?: number;
}

/** The queue as points, the last one full: you. A drawing of the sentence above it. */
export function PeopleDots({ ahead, you, most = 8 }: PeopleDotsProps) {
  const dots = Array.from({ length: Math.min(ahead, most) }, (_, index) => index);
  return (
    <p className="c-dots" aria-hidden="true">
      {ahead > most && <span>…</span>}
      {dots.map((dot) => (
        <span key={dot} className="c-dot" />
      ))}
      <span className="c-dot" data-you="" />
      <span>{you}</span>
    </p>
  );
}
