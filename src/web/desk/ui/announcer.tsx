import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useSettings } from '../settings-context.tsx';

interface Announcer {
  /** Something good or neutral happened; said, and gone. */
  readonly say: (text: string) => void;
  /** Something could not be done; said, and shown until read. */
  readonly complain: (text: string) => void;
}

const AnnouncerContext = createContext<Announcer | null>(null);

/** One polite and one urgent live region for the whole desk, so that nothing is said twice. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const { t } = useSettings();
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const [problem, setProblem] = useState<string | null>(null);
  const before = useRef<Element | null>(null);
  const say = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  const complain = useCallback((text: string) => {
    before.current = document.activeElement;
    setProblem(text);
  }, []);
  const announcer = useMemo(() => ({ say, complain }), [say, complain]);
  const dismiss = () => {
    setProblem(null);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <p className="c-hidden" role="status" aria-live="polite">
        <span key={said.turn}>{said.text}</span>
      </p>
      <div role="alert">
        {problem !== null && (
          <div className="desk-problem">
            <p>
              <strong>{t('desk.problem.title')}.</strong> {problem}
            </p>
            <button type="button" className="ds-button" data-variant="secondary" onClick={dismiss}>
              {t('desk.dismiss')}
            </button>
          </div>
        )}
      </div>
    </AnnouncerContext>
  );
}

export function useAnnounce(): Announcer {
  const announcer = use(AnnouncerContext);
  if (announcer === null) throw new Error('useAnnounce outside AnnouncerProvider');
  return announcer;
}
