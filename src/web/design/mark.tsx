/** The mark: an open ring with a point in its opening. Hidden from speech: the name stands beside it. */
export function Mark() {
  return (
    <svg className="c-mark" viewBox="0 0 41 40" aria-hidden="true" focusable="false">
      <path d="M28.5 6.4A16 16 0 1 0 28.5 33.6" fill="none" stroke="currentColor" strokeWidth="8" />
      <circle className="c-mark-point" cx="34" cy="20" r="6.6" />
    </svg>
  );
}
