import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { PeopleDots } from './people-dots.tsx';

/**
 * waiting · near (two to go) · called (the whole page turns ginesta) · missed (called, did not come)
 * · kept (place kept for 30 min) · served · closed (the office closed first) · offline (old data).
 */
export type TicketState =
  'waiting' | 'near' | 'called' | 'missed' | 'kept' | 'served' | 'closed' | 'offline';

export interface TicketProps {
  state: TicketState;
  /** "El vostre número". */
  numberLabel: string;
  /** One letter and three figures: "R 121". */
  number: string;
  /** How it is spoken, when it differs: "erra, cent vint-i-u". */
  spoken?: string;
  /** The sentence of the state: "Teniu 3 persones davant", "Us toca". */
  headline: ReactNode;
  /** People before, drawn while waiting. */
  dots?: { ahead: number; you: string };
  /** Under the headline: what has happened and what to do. */
  message?: ReactNode;
  /** Honest range: "Us cridarem" / "entre les 11.50 i les 12.00" / how often it is right. */
  range?: { label: string; value: ReactNode; detail?: ReactNode };
  /** Where to go or wait. Called: shown large, above all else. */
  place?: { label?: string; name: ReactNode; how?: ReactNode };
  /** Buttons in their forms, and what is said below them. */
  leaving?: { title: string; actions: ReactNode; note?: ReactNode };
  /** "Actualitzat a les 11.42.10. S'actualitza sol." */
  updated?: ReactNode;
  /** Put in place of `updated` by the script when the server is lost; `{time}` is the data's hour. */
  lost?: string;
  /** Hour of the data in words ("11.42"), for `lost`. */
  dataTime?: string;
  /** Live refresh: topic of the ticket; the element is swapped by its id. */
  live?: string;
  id?: string;
}

/** A person's ticket. Order: number, place in queue, range, where, leaving. */
export function Ticket(props: TicketProps) {
  const { state, dots, range, place, leaving, updated } = props;
  const called = state === 'called';
  return (
    <article
      className="c-ticket"
      id={props.id ?? 'ticket'}
      data-ticket={state}
      data-live={props.live}
      data-live-time={props.dataTime}
    >
      <h1 className="c-ticket-head">
        <span className="c-ticket-label">{props.numberLabel} </span>
        <span
          className="c-ticket-number"
          aria-hidden={props.spoken === undefined ? undefined : true}
        >
          {props.number}
        </span>
        {props.spoken !== undefined && <span className="c-hidden">{props.spoken}</span>}
      </h1>
      <div role={called ? 'alert' : 'status'}>
        <p className="c-ticket-place">{props.headline}</p>
      </div>
      {dots !== undefined && <PeopleDots {...dots} />}
      {props.message !== undefined && <div className="c-ticket-message">{props.message}</div>}
      {called && place !== undefined && (
        <div className="c-ticket-part">
          {place.label !== undefined && <p>{place.label}</p>}
          <p className="c-ticket-big">{place.name}</p>
          {place.how !== undefined && <div>{place.how}</div>}
        </div>
      )}
      {range !== undefined && (
        <div className="c-ticket-part">
          <p>{range.label}</p>
          <p className="c-ticket-big">{range.value}</p>
          {range.detail !== undefined && <div className="c-quiet">{range.detail}</div>}
        </div>
      )}
      {!called && place !== undefined && (
        <div className="c-ticket-part" data-thin="">
          <Icon name="map-pin" />
          <h2>{place.name}</h2>
          {place.how !== undefined && <div>{place.how}</div>}
        </div>
      )}
      {leaving !== undefined && (
        <section className="c-ticket-part c-no-print">
          <h2>{leaving.title}</h2>
          <div className="c-ticket-actions">{leaving.actions}</div>
          {leaving.note !== undefined && <div className="c-quiet">{leaving.note}</div>}
        </section>
      )}
      {updated !== undefined && (
        <p className="c-ticket-updated" data-live-status={props.lost}>
          {updated}
        </p>
      )}
    </article>
  );
}
