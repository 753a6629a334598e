import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerQuery, searchQuery } from '../api/queries.ts';
import { useDesk } from '../api/desk-context.tsx';
import { useAct } from '../api/use-act.ts';
import { AnswerFacts } from '../attention/answer-facts.tsx';
import { ScriptTabs } from '../attention/script-tabs.tsx';
import { LineRow } from '../next/line-row.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { PickList } from '../ui/pick-list.tsx';

/** One search for answers and turns, over whatever is on screen. */
export function SearchDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useSettings();
  return (
    <DeskDialog title={t('desk.search.title')} open={open} onClose={onClose} side>
      <Search onClose={onClose} />
    </DeskDialog>
  );
}

function Search({ onClose }: { onClose: () => void }) {
  const { settings, t } = useSettings();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const { data, isFetching } = useQuery(searchQuery(text, settings.language));
  const asked = text.trim().length >= 2;
  const procedures = asked ? (data?.procedures ?? []) : [];
  const tickets = asked ? (data?.tickets ?? []) : [];
  const found = procedures.length + tickets.length;
  if (picked !== null)
    return <Found procedureId={picked} onBack={() => setPicked(null)} onClose={onClose} />;
  return (
    <>
      <PickList
        label={t('desk.search.label')}
        text={text}
        onText={setText}
        focusAtOnce
        items={procedures.map(({ id, name, short }) => ({
          key: id,
          label: name,
          ...(short === null ? {} : { detail: short }),
        }))}
        onPick={setPicked}
        count={t('desk.search.count', { count: found })}
        empty={asked && found === 0 && !isFetching ? t('desk.search.none') : null}
      />
      {tickets.length > 0 && (
        <section>
          <h3>{t('desk.search.tickets')}</h3>
          <ul className="desk-rows">
            {tickets.map((item) => (
              <LineRow key={item.workId} item={item} onTaken={onClose} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Found(props: { procedureId: string; onBack: () => void; onClose: () => void }) {
  const { settings, t } = useSettings();
  const { current } = useDesk();
  const { act, busy } = useAct();
  const { data: answer } = useQuery(answerQuery(props.procedureId, settings.language));
  const contact = current?.contact ?? null;
  const use = async () => {
    if (contact === null) return;
    const path = `/desk/contacts/${encodeURIComponent(contact.id)}/questions`;
    if (await act(path, { procedureId: props.procedureId })) props.onClose();
  };
  return (
    <div className="c-flow">
      <ActionButton kind="quiet" icon="arrow-left" onAct={props.onBack}>
        {t('desk.search.back')}
      </ActionButton>
      {answer === undefined ? (
        <p>{t('desk.loading')}</p>
      ) : (
        <>
          <h3>{answer.name}</h3>
          {answer.short !== null && <p>{answer.short}</p>}
          <AnswerFacts answer={answer} />
          <ScriptTabs answer={answer} spoken={current?.language ?? settings.language} />
          {contact !== null && (
            <ActionButton busy={busy !== null} onAct={() => void use()}>
              {t('desk.search.use')}
            </ActionButton>
          )}
        </>
      )}
    </div>
  );
}
