import { useRef } from 'react';
import { KeyHint } from '../../design/key-hint.tsx';
import type { SaveState } from '../api/saver.ts';
import { useDeskNow } from '../api/desk-context.tsx';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { clockTime } from '../time.ts';

export interface NotesFieldProps {
  notes: string;
  saved: SaveState;
  /** By this browser's clock (ms). */
  savedAt: number | null;
  onChange: (notes: string) => void;
}

/** Notes for the team, kept by themselves; how they stand is written under them. */
export function NotesField({ notes, saved, savedAt, onChange }: NotesFieldProps) {
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
        <SavedText saved={saved} savedAt={savedAt} />
      </p>
    </div>
  );
}

function SavedText({ saved, savedAt }: Pick<NotesFieldProps, 'saved' | 'savedAt'>) {
  const { settings, t } = useSettings();
  const { offset } = useDeskNow();
  if (saved === 'saving') return t('desk.finish.saving');
  if (saved === 'unsaved' || saved === 'refused') return t('desk.finish.unsaved');
  if (savedAt === null) return null;
  return t('desk.finish.saved', { time: clockTime(savedAt + offset, settings.language) });
}
