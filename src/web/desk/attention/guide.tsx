import type { DeskAnswer, DeskQuestion } from '../../../modules/desk/contract.ts';
import { useDesk } from '../api/desk-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { dayName } from '../time.ts';
import { AnswerFacts } from './answer-facts.tsx';
import { FindAnswer } from './find-answer.tsx';
import { GuidedSteps } from './guided-steps.tsx';
import { ScriptTabs } from './script-tabs.tsx';
import type { Questions } from './use-questions.ts';

/** The council's answer to the open question: steps, and what to say beside them. */
export function Guide({ questions, spoken }: { questions: Questions; spoken: string }) {
  const { current } = questions;
  const { t } = useSettings();
  const contactId = useDesk().current?.contact?.id ?? '';
  const path = `/desk/contacts/${encodeURIComponent(contactId)}/questions`;
  if (current === null) return <FindAnswer path={path} free />;
  const own = `${path}/${encodeURIComponent(current.id)}`;
  if (current.answer === null)
    return (
      <section className="c-flow">
        <h2>{t('desk.questions.free')}</h2>
        <FindAnswer path={own} />
      </section>
    );
  return (
    <section className="desk-guide">
      <header className="desk-guide-head">
        <h2>{current.answer.name}</h2>
        <VersionLine answer={current.answer} question={current} />
      </header>
      {current.answer.outOfDate && <p className="desk-warn">{t('desk.guide.outOfDate')}</p>}
      {current.answer.short !== null && <p className="desk-short">{current.answer.short}</p>}
      <div className="desk-guide-columns">
        <div>
          <GuidedSteps key={current.id} question={current} questions={questions} path={own} />
          <AnswerFacts answer={current.answer} />
        </div>
        <ScriptTabs key={current.id} answer={current.answer} spoken={spoken} path={own} />
      </div>
    </section>
  );
}

function VersionLine({ answer, question }: { answer: DeskAnswer; question: DeskQuestion }) {
  const { settings, t } = useSettings();
  const { now } = useDesk();
  const version = question.answerVersion ?? answer.version;
  if (version === null || answer.publishedAt === null)
    return <p className="desk-version">{t('desk.guide.unversioned')}</p>;
  return (
    <p className="desk-version">
      {t('desk.guide.version', {
        version,
        date: dayName(answer.publishedAt, now, settings.language),
      })}
    </p>
  );
}
