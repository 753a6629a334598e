/** The key that does it, beside its words; hidden from speech, which gets `aria-keyshortcuts`. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd className="c-key" aria-hidden="true">
      {keys}
    </kbd>
  );
}
