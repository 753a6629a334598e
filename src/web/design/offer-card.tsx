import type { ReactNode } from 'react';

export type OfferState = 'offered' | 'accepted' | 'expired' | 'declined';

export interface OfferCardProps {
  /** "Ara", "Quan acabis". */
  heading: string;
  state: OfferState;
  /** "R 118". */
  number: string;
  /** What for and how long. */
  what: ReactNode;
  /** "Per què tu", "Per què ara". */
  reasons: readonly { title: string; text: ReactNode }[];
  /** What became of it: "Ha passat a la Núria a les 11.43". */
  outcome?: ReactNode;
  /** Accept and not now, with their keys. */
  actions?: ReactNode;
}

/** The next person, offered with its reasons. */
export function OfferCard(props: OfferCardProps) {
  const { heading, state, number, what, reasons, outcome, actions } = props;
  return (
    <section className="c-offer" data-state={state} aria-label={`${heading}: ${number}`}>
      <h2>{heading}</h2>
      <p className="c-offer-number">{number}</p>
      <div>{what}</div>
      {reasons.map(({ title, text }) => (
        <div key={title}>
          <h3>{title}</h3>
          <div>{text}</div>
        </div>
      ))}
      {outcome !== undefined && <p className="c-offer-outcome">{outcome}</p>}
      {actions !== undefined && <div className="c-buttons">{actions}</div>}
    </section>
  );
}
