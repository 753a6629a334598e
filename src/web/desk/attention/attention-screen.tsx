import { useEffect, type ReactNode } from 'react';
import type { DeskAttention } from '../../../modules/desk/contract.ts';
import { useSettings } from '../settings-context.tsx';
import { request } from '../api/request.ts';
import { AttentionHead } from './attention-head.tsx';
import { EarlierParts } from './earlier-parts.tsx';
import { FinishColumn } from './finish-column.tsx';
import { Guide } from './guide.tsx';
import { QuestionTabs } from './question-tabs.tsx';
import { useQuestions } from './use-questions.ts';

/** The person here: who, what was said before, the answer, and how it ends. */
export function AttentionScreen(props: { current: DeskAttention; before: ReactNode }) {
  const { current } = props;
  const { t } = useSettings();
  const questions = useQuestions(current);
  useLooking(current.workId);
  return (
    <>
      <main className="desk-centre" id="content" tabIndex={-1}>
        {props.before}
        <AttentionHead current={current} />
        <EarlierParts parts={current.before} />
        {current.contact === null ? (
          <p>{t('desk.attention.noContact')}</p>
        ) : (
          <QuestionTabs questions={questions} contactId={current.contact.id}>
            <Guide questions={questions} spoken={current.language} />
          </QuestionTabs>
        )}
      </main>
      <FinishColumn current={current} questions={questions} />
    </>
  );
}

/** Tells colleagues who else has this open, every 15 s while it is on screen. */
function useLooking(workId: string): void {
  const { settings } = useSettings();
  const { language } = settings;
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== 'visible') return;
      request<unknown>(`/desk/looking/${encodeURIComponent(workId)}`, {
        language,
        method: 'POST',
      }).catch(() => {
        // Only a courtesy to colleagues; a lost server shows itself in the desk's own reading.
      });
    };
    tell();
    const timer = setInterval(tell, 15_000);
    return () => clearInterval(timer);
  }, [language, workId]);
}
