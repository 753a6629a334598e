import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface SearchBoxProps {
  action: string;
  label: string;
  /** "Cerca". */
  submit: string;
  value?: string;
  name?: string;
  /** "Per exemple: …" with links. */
  examples?: ReactNode;
}

/** The search of the house: 64 px, label above, the button beside. */
export function SearchBox(props: SearchBoxProps) {
  const { action, label, submit, value, name = 'q', examples } = props;
  return (
    <search>
      <form className="c-search" action={action} method="get">
        <label htmlFor="c-search">{label}</label>
        <div className="c-search-row">
          <input
            className="ds-input"
            type="search"
            id="c-search"
            name={name}
            defaultValue={value}
            autoComplete="off"
            enterKeyHint="search"
          />
          <Button icon="magnifying-glass">{submit}</Button>
        </div>
        {examples !== undefined && <p className="c-search-examples">{examples}</p>}
      </form>
    </search>
  );
}
