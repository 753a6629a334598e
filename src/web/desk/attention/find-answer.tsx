import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchQuery } from '../api/queries.ts';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { PickList } from '../ui/pick-list.tsx';

export interface FindAnswerProps {
  /** Where the chosen procedure is sent: a new question, or one that changes. */
  path: string;
  onDone?: () => void;
  /** A question without a procedure may be added too. */
  free?: boolean;
}

/** Finds the procedure of a question by words. */
export function FindAnswer({ path, onDone, free = false }: FindAnswerProps) {
  const { settings, t } = useSettings();
  const { act, busy } = useAct();
  const [text, setText] = useState('');
  const { data, isFetching } = useQuery(searchQuery(text, settings.language));
  const asked = text.trim().length >= 2;
  const found = asked ? (data?.procedures ?? []) : [];
  const send = async (procedureId: string | null) => {
    if (await act(path, { procedureId })) onDone?.();
  };
  return (
    <>
      <PickList
        label={t('desk.questions.find')}
        text={text}
        onText={setText}
        items={found.map(({ id, name, short }) => ({
          key: id,
          label: name,
          ...(short === null ? {} : { detail: short }),
        }))}
        onPick={(id) => void send(id)}
        count={t('desk.search.count', { count: found.length })}
        empty={asked && found.length === 0 && !isFetching ? t('desk.search.none') : null}
      />
      {free && (
        <ActionButton kind="secondary" busy={busy !== null} onAct={() => void send(null)}>
          {t('desk.questions.free')}
        </ActionButton>
      )}
    </>
  );
}
