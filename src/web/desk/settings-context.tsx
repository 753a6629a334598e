import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { keepSettings, loadSettings, showSettings, type Settings } from './settings.ts';
import { wordsIn, type Words } from './words.ts';

interface Shared {
  readonly settings: Settings;
  readonly t: Words;
  readonly change: (part: Partial<Settings>) => void;
}

const SettingsContext = createContext<Shared | null>(null);

/** Language, appearance, keys and sound of this browser, and the words in that language. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState(loadSettings);
  const change = useCallback((part: Partial<Settings>) => {
    setSettings((before) => {
      const after = { ...before, ...part };
      keepSettings(after);
      showSettings(after);
      return after;
    });
  }, []);
  const t = useMemo(() => wordsIn(settings.language), [settings.language]);
  const shared = useMemo(() => ({ settings, t, change }), [settings, t, change]);
  return (
    <SettingsContext value={shared}>
      <I18nProvider locale={settings.language === 'en' ? 'en-GB' : settings.language}>
        {children}
      </I18nProvider>
    </SettingsContext>
  );
}

export function useSettings(): Shared {
  const shared = use(SettingsContext);
  if (shared === null) throw new Error('useSettings outside SettingsProvider');
  return shared;
}
