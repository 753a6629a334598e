import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  /** The fact itself, large: "Gratuït". */
  value: ReactNode;
  detail?: ReactNode;
}

/** Price, term, documents, who: two columns, one on a phone. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="c-facts">
      {facts.map(({ label, value, detail }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong>
            {detail}
          </dd>
        </div>
      ))}
    </dl>
  );
}
