import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface Look {
  /** `primary` once per screen; on a procedure every way is `secondary`. */
  kind?: 'primary' | 'secondary' | 'danger';
  size?: 'md' | 'lg';
  /** Full width with its words at the start, as on a ticket. */
  wide?: boolean;
  icon?: IconName;
  /** Icon after the words ("Següent →"). */
  iconEnd?: IconName;
  children: ReactNode;
}

export interface ButtonProps extends Look {
  type?: 'submit' | 'button';
  name?: string;
  value?: string;
  form?: string;
  formAction?: string;
  /** At work: the words stay. */
  busy?: boolean;
  /**
   * Cannot be done now. The button stays and pressing it tells why; the reason is also written
   * beside it (`refusedId` is the id of that text). Never greyed out.
   */
  refusedId?: string;
  /** Data attributes for the enhancement script: `{ 'data-print': '' }`. */
  data?: Readonly<Record<`data-${string}`, string>>;
}

export interface ButtonLinkProps extends Look {
  href: string;
  /** BCP 47 tag of the page it leads to, when another. */
  hrefLang?: string;
}

/** A button. In a form it submits. */
export function Button(props: ButtonProps) {
  return (
    <button
      {...props.data}
      className="ds-button"
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      aria-busy={props.busy === true ? 'true' : undefined}
      aria-disabled={props.refusedId === undefined ? undefined : 'true'}
      aria-describedby={props.refusedId}
      {...look(props)}
    >
      <Words {...props} />
    </button>
  );
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink(props: ButtonLinkProps) {
  return (
    <a className="ds-button" href={props.href} hrefLang={props.hrefLang} {...look(props)}>
      <Words {...props} />
    </a>
  );
}

/** Buttons in a line that wraps; under each other on a phone. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="c-buttons">{children}</div>;
}

/** Why a refused button refuses; stands in the same <Buttons>. */
export function ButtonWhy({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="c-button-why" id={id}>
      {children}
    </p>
  );
}

function look({ kind = 'primary', size, wide }: Look) {
  return {
    'data-variant': kind === 'primary' ? undefined : 'secondary',
    'data-color': kind === 'danger' ? 'danger' : undefined,
    'data-size': size === 'lg' ? 'lg' : undefined,
    'data-wide': wide === true ? '' : undefined,
  };
}

function Words({ icon, iconEnd, children }: Look) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd !== undefined && <Icon name={iconEnd} />}
    </>
  );
}
