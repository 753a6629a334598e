import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from '../../design/icon.tsx';
import { KeyHint } from '../../design/key-hint.tsx';

export interface ActionButtonProps {
  children: ReactNode;
  onAct: () => void;
  kind?: 'primary' | 'secondary' | 'quiet';
  /** Shown beside the words and told to assistive technology. */
  keys?: string;
  icon?: IconName;
  busy?: boolean;
  /** Said after the words when they alone are not enough ("Atén" R 118). */
  about?: string;
  wide?: boolean;
  describedBy?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button of the desk: the design's look with behaviour; never greyed out, never losing focus. */
export function ActionButton({ ref, ...props }: ActionButtonProps) {
  const { kind = 'primary', keys, icon, busy = false, wide = false } = props;
  return (
    <button
      ref={ref}
      type="button"
      className={kind === 'quiet' ? 'desk-quiet' : 'ds-button'}
      data-variant={kind === 'secondary' ? 'secondary' : undefined}
      data-wide={wide ? '' : undefined}
      aria-busy={busy || undefined}
      aria-keyshortcuts={keys === undefined ? undefined : spokenKeys(keys)}
      aria-describedby={props.describedBy}
      onClick={() => {
        if (!busy) props.onAct();
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>
        {props.children}
        {props.about !== undefined && <span className="c-hidden"> {props.about}</span>}
      </span>
      {keys !== undefined && <KeyHint keys={keys} />}
    </button>
  );
}

/** "Ctrl ↵" as assistive technology writes it. */
function spokenKeys(keys: string): string {
  return keys.replace('Ctrl ↵', 'Control+Enter');
}
