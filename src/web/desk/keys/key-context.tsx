import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type ReactNode,
} from 'react';
import { useSettings } from '../settings-context.tsx';
import { meaning, type CommandId } from './key-map.ts';

type Handler = (digit: number) => void;

interface Handlers {
  readonly set: (id: CommandId, handler: Handler) => () => void;
}

const KeyContext = createContext<Handlers | null>(null);

/** Letters typed here are text or choose something by themselves. */
const fields =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable], [role=menu], [role=listbox], [role=combobox]';

/** One listener for the whole desk. The part on screen last asks for a key has it. */
export function KeyProvider({ children }: { children: ReactNode }) {
  const { settings } = useSettings();
  const { letterKeys } = settings;
  const taken = useRef(new Map<CommandId, Handler[]>());
  const handlers = useMemo<Handlers>(
    () => ({
      set: (id, handler) => {
        taken.current.set(id, [...(taken.current.get(id) ?? []), handler]);
        return () => {
          const rest = (taken.current.get(id) ?? []).filter((each) => each !== handler);
          taken.current.set(id, rest);
        };
      },
    }),
    [],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      const meant = meaning(
        {
          key: event.key,
          ctrl: event.ctrlKey || event.metaKey,
          alt: event.altKey,
          shift: event.shiftKey,
          repeat: event.repeat,
          inField: target.closest(fields) !== null,
        },
        letterKeys,
      );
      if (meant === null || event.defaultPrevented) return;
      // While a dialog asks something, only the alarm works behind it.
      if (meant.id !== 'alarm' && document.querySelector('[role=dialog], [role=menu]') !== null)
        return;
      const handler = taken.current.get(meant.id)?.at(-1);
      if (handler === undefined) return;
      event.preventDefault();
      handler(meant.digit ?? 0);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [letterKeys]);
  return <KeyContext value={handlers}>{children}</KeyContext>;
}

/** Answers a key while `active`; always with the newest handler. */
export function useKey(id: CommandId, handler: Handler, active = true): void {
  const handlers = use(KeyContext);
  const newest = useRef(handler);
  useLayoutEffect(() => {
    newest.current = handler;
  });
  useEffect(() => {
    if (!active || handlers === null) return;
    return handlers.set(id, (digit) => newest.current(digit));
  }, [active, handlers, id]);
}
