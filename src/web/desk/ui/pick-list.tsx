import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface PickItem {
  key: string;
  label: ReactNode;
  detail?: ReactNode;
}

export interface PickListProps {
  label: string;
  hint?: string;
  text: string;
  onText: (text: string) => void;
  items: readonly PickItem[];
  onPick: (key: string) => void;
  /** What to say when the words found nothing, or null while nothing was asked. */
  empty: string | null;
  /** "3 resultats", said as one writes. */
  count: string;
  /** The screen or dialog was opened to write here. */
  focusAtOnce?: boolean;
}

/** Write, see, choose with arrows and Enter; the focus stays in the field all along. */
export function PickList(props: PickListProps) {
  const id = useId();
  const { items, focusAtOnce = false } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusAtOnce) field.current?.focus();
  }, [focusAtOnce]);
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, items.length - 1);
  const current = items[at];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      setWanted((at + step + items.length) % items.length);
    }
    if (event.key === 'Enter' && !event.ctrlKey && current !== undefined) {
      event.preventDefault();
      props.onPick(current.key);
    }
  };
  return (
    <div className="desk-pick">
      <label htmlFor={id}>{props.label}</label>
      {props.hint !== undefined && (
        <p className="c-quiet" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <input
        ref={field}
        className="ds-input"
        id={id}
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : `${id}-${current.key}`}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        autoComplete="off"
        value={props.text}
        onChange={(event) => {
          setWanted(0);
          props.onText(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="c-hidden" aria-live="polite">
        {props.text.trim().length >= 2 ? props.count : ''}
      </p>
      <div className="desk-pick-list" id={`${id}-list`} role="listbox" aria-label={props.label}>
        {items.map((item, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
          <div
            key={item.key}
            id={`${id}-${item.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => props.onPick(item.key)}
          >
            <span>{item.label}</span>
            {item.detail !== undefined && <span className="c-quiet">{item.detail}</span>}
          </div>
        ))}
      </div>
      {props.empty !== null && <p>{props.empty}</p>}
    </div>
  );
}
