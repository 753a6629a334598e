export interface ErrorSummaryProps {
  /** "Hi ha 2 dades per corregir". */
  title: string;
  /** `id` of the control each one belongs to. */
  errors: readonly { id: string; message: string }[];
}

/** All that must be mended, first thing on the page; the script puts the focus on it. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div className="ds-error-summary" role="alert" tabIndex={-1} data-focus="">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
