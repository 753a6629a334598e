import { useEffect, useRef, useState } from 'react';
import { KeyHint } from '../../design/key-hint.tsx';
import type { SaveState } from '../api/saver.ts';
import { useDeskNow } from '../api/desk-context.tsx';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { clockTime } from '../time.ts';

export interface NotesFieldProps {
  notes: string;
  saved: SaveState;
  onChange: (notes: string) => void;
}

/** Notes for the team, kept by themselves; how they stand is written under them. */
export function NotesField({ notes, saved, onChange }: NotesFieldProps) {
  const { t } = useSettings();
  const field = useRef<HTMLTextAreaElement>(null);
  useKey('notes', () => field.current?.focus());
  return (
    <div className="desk-notes">
      <label htmlFor="desk-notes">
        <span>
          <strong>{t('desk.finish.notes')}</strong>{' '}
          <span className="c-quiet">{t('desk.finish.notesWho')}</span>
        </span>
        <KeyHint keys="N" />
      </label>
      <textarea
        ref={field}
        id="desk-notes"
        className="ds-input"
        rows={6}
        maxLength={10_000}
        aria-keyshortcuts="N"
        aria-describedby="desk-notes-state"
        value={notes}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="c-quiet" id="desk-notes-state">
        <SavedText saved={saved} />
      </p>
    </div>
  );
}

function SavedText({ saved }: { saved: SaveState }) {
  const { settings, t } = useSettings();
  const { offset } = useDeskNow();
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    if (saved === 'saved') setAt(Date.now() + offset);
  }, [offset, saved]);
  if (saved === 'saving') return t('desk.finish.saving');
  if (saved === 'unsaved' || saved === 'refused') return t('desk.finish.unsaved');
  return at === null ? null : t('desk.finish.saved', { time: clockTime(at, settings.language) });
}
