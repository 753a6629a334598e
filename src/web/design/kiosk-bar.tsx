import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface KioskBarPlace {
  key: string;
  icon: IconName;
  label: ReactNode;
  /** Sent as the button's name and value; use `href` for a link. */
  name?: string;
  value?: string;
  href?: string;
  /** On (large letters, contrast, voice). */
  pressed?: boolean;
  /** Language of the label, when another. */
  lang?: string;
}

export interface KioskBarProps {
  label: string;
  action: string;
  hidden?: ReactNode;
  /** Letters, contrast, voice, signs, languages: in this order on every screen. */
  places: readonly [KioskBarPlace, KioskBarPlace, KioskBarPlace, KioskBarPlace, KioskBarPlace];
  /** "Crida una persona"; once called, its label says who comes and when. */
  call: KioskBarPlace;
  finish: KioskBarPlace;
}

/** The foot of every kiosk screen: seven places that never move, 140 px high. */
export function KioskBar({ label, action, hidden, places, call, finish }: KioskBarProps) {
  return (
    <form className="k-bar" method="post" action={action} aria-label={label}>
      {hidden}
      {places.map((place) => (
        <Place key={place.key} place={place} />
      ))}
      <Place place={call} kind="call" />
      <Place place={finish} kind="finish" />
    </form>
  );
}

function Place({ place, kind }: { place: KioskBarPlace; kind?: 'call' | 'finish' }) {
  const { icon, label, name, value, href, pressed, lang } = place;
  const look = { className: 'k-place', 'data-kind': kind, lang };
  const inside = (
    <>
      <Icon name={icon} bold />
      <span>{label}</span>
    </>
  );
  if (href !== undefined) {
    return (
      <a href={href} {...look}>
        {inside}
      </a>
    );
  }
  return (
    <button type="submit" name={name} value={value} aria-pressed={pressed} {...look}>
      {inside}
    </button>
  );
}
