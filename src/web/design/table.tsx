import type { ReactNode } from 'react';

export interface Column {
  key: string;
  label: ReactNode;
  /** Figures: set at the end of the cell, tabular. */
  number?: boolean;
}

export interface Row {
  key: string;
  /** One for each column, the first is the row's heading. */
  cells: readonly ReactNode[];
  /** Where one is, or what is over its target: set heavier. */
  strong?: boolean;
}

export interface TableProps {
  caption: ReactNode;
  /** The caption is for speech only, when a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** What is said when there are no rows. */
  empty: ReactNode;
}

/** Rules, not boxes. Wide tables scroll in their own frame, which the keyboard reaches. */
export function Table({ caption, captionHidden, columns, rows, empty }: TableProps) {
  if (rows.length === 0) return <p className="c-empty">{empty}</p>;
  return (
    // A frame that scrolls must be reached by keyboard (WCAG 2.1.1); a landmark would be too much.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div className="c-table-frame" tabIndex={0} role="group" aria-label={textOf(caption)}>
      <table className="c-table">
        <caption className={captionHidden === true ? 'c-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, number }) => (
              <th key={key} scope="col" data-number={number === true ? '' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-strong={row.strong === true ? '' : undefined}>
              {columns.map(({ key, number }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={key} data-number={number === true ? '' : undefined}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function textOf(caption: ReactNode) {
  return typeof caption === 'string' ? caption : undefined;
}
