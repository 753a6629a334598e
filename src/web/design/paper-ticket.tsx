import type { ReactNode } from 'react';

export interface PaperTicketProps {
  council: string;
  place: string;
  /** Date and hour. */
  when: string;
  numberLabel: string;
  number: string;
  lines: readonly ReactNode[];
  /** Address of the status page as an SVG or image of a QR code, with its sentence. */
  code?: { picture: ReactNode; text: ReactNode };
}

/** What comes out on 80 mm paper: number, service, where to wait. No name. */
export function PaperTicket(props: PaperTicketProps) {
  return (
    <article className="c-paper">
      <p className="c-paper-council">{props.council}</p>
      <p>
        {props.place} · {props.when}
      </p>
      <p>{props.numberLabel}</p>
      <p className="c-paper-number">{props.number}</p>
      {props.lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      {props.code !== undefined && (
        <div className="c-paper-code">
          {props.code.picture}
          <p>{props.code.text}</p>
        </div>
      )}
    </article>
  );
}
