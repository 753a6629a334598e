import { useEffect, useRef, useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useDesk } from '../api/desk-context.tsx';
import { useKey } from '../keys/key-context.tsx';
import { alarmPause, isSecondPress } from '../keys/key-map.ts';
import { useSettings } from '../settings-context.tsx';

/** The quiet alarm: two presses, no sound, words that say nothing to whoever looks across. */
export function AlarmButton() {
  const { t } = useSettings();
  const { alarms, me } = useDesk();
  const { act } = useAct();
  const before = useRef<number | null>(null);
  const [asked, setAsked] = useState(false);
  const sent = alarms.some(({ name }) => name === me.name);
  const press = () => {
    if (!isSecondPress(before.current, performance.now())) {
      before.current = performance.now();
      setAsked(true);
      return;
    }
    before.current = null;
    setAsked(false);
    void act('/desk/alarm');
  };
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => setAsked(false), alarmPause);
    return () => clearTimeout(timer);
  }, [asked]);
  useKey('alarm', press);
  const words = asked ? 'desk.alarm.confirm' : 'desk.alarm.button';
  return (
    <button
      type="button"
      className="desk-quiet"
      aria-keyshortcuts="Control+Shift+A"
      aria-live="polite"
      onClick={press}
    >
      {t(sent ? 'desk.alarm.sent' : words)}
    </button>
  );
}
