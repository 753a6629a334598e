import { useRef, useState } from 'react';
import type { DeskAttention } from '../../../modules/desk/contract.ts';
import { KeyHint } from '../../design/key-hint.tsx';
import { useAct } from '../api/use-act.ts';
import { useSaver } from '../api/use-saver.ts';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { focusMain } from '../ui/focus.ts';
import { RadioRows } from '../ui/radio-rows.tsx';
import { NotesField } from './notes-field.tsx';
import { outcomes, overallOutcome, type Outcome } from './outcome.ts';
import type { Questions } from './use-questions.ts';

export interface FinishColumnProps {
  current: DeskAttention;
  questions: Questions;
}

/** Notes, how it ends, and the end. */
export function FinishColumn({ current, questions }: FinishColumnProps) {
  const { t } = useSettings();
  const { act, busy } = useAct();
  const { say } = useAnnounce();
  const { contact, number, workId } = current;
  const [notes, setNotes] = useState(contact?.notes ?? '');
  const [alone, setAlone] = useState<Outcome | null>(null);
  const [error, setError] = useState<string | null>(null);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const question = questions.current;
  const contactPath = `/desk/contacts/${encodeURIComponent(contact?.id ?? '')}`;
  const noteSaver = useSaver<{ notes: string }>(`${contactPath}/notes`, 800);
  const resultPath = `${contactPath}/questions/${encodeURIComponent(question?.id ?? '')}`;
  const resultSaver = useSaver<{ result: Outcome }>(resultPath, 0);
  const results = questions.all.map(questions.resultOf);
  const overall = questions.all.length === 0 ? alone : overallOutcome(results);
  const refuse = (text: string) => {
    setError(text);
    fieldset.current?.querySelector('input')?.focus();
  };
  const choose = (result: Outcome) => {
    setError(null);
    if (question === null) return setAlone(result);
    questions.put(question.id, { result });
    resultSaver.saver.set({ result });
  };
  const finish = async () => {
    const open = questions.all.find((each) => questions.resultOf(each) === null);
    if (open !== undefined && questions.all.length > 1) {
      questions.choose(open.id);
      const name = open.answer?.name ?? t('desk.questions.free');
      return refuse(t('desk.finish.needEach', { name }));
    }
    if (overall === null) return refuse(t('desk.finish.needResult'));
    if (overall === 'not-possible' && notes.trim() === '')
      return refuse(t('desk.finish.needReason'));
    if (!(await noteSaver.saver.flush()) || !(await resultSaver.saver.flush())) return;
    if (!(await act(`/desk/work/${encodeURIComponent(workId)}/finish`, { result: overall })))
      return;
    say(t('desk.finish.done', { number }));
    focusMain();
  };
  useKey('finish', () => void finish());
  useKey('outcome', () => fieldset.current?.querySelector('input')?.focus());
  const chosen = question === null ? alone : questions.resultOf(question);
  const many = questions.all.length > 1;
  const name = question?.answer?.name ?? t('desk.questions.free');
  return (
    <aside className="desk-side desk-end" aria-label={t('desk.finish.column')}>
      {contact !== null && (
        <NotesField
          notes={notes}
          saved={noteSaver.saved}
          savedAt={noteSaver.savedAt}
          onChange={(text) => {
            setNotes(text);
            noteSaver.saver.set({ notes: text });
          }}
        />
      )}
      <RadioRows
        ref={fieldset}
        legend={
          <>
            {many ? t('desk.finish.howOf', { name }) : t('desk.finish.how')} <KeyHint keys="F" />
          </>
        }
        name="outcome"
        value={chosen}
        options={outcomes.map((value) => ({ value, label: t(`desk.result.${value}`) }))}
        onChoose={choose}
        error={error}
      />
      <div className="desk-finish">
        <p className="c-quiet">
          {questions.pending === 0
            ? t('desk.finish.noPending')
            : t('desk.finish.pending', { count: questions.pending })}
        </p>
        <ActionButton keys="Ctrl ↵" wide busy={busy !== null} onAct={() => void finish()}>
          {t('desk.finish.button')}
        </ActionButton>
      </div>
    </aside>
  );
}
