import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchQuery } from '../api/queries.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { PickList } from '../ui/pick-list.tsx';

export interface FoundProcedure {
  id: string;
  name: string;
}

/** What the person needs, in their words. */
export function FindProcedure(props: {
  found: FoundProcedure | null;
  onFound: (found: FoundProcedure | null) => void;
}) {
  const { settings, t } = useSettings();
  const [text, setText] = useState('');
  const { data, isFetching } = useQuery(searchQuery(text, settings.language));
  const asked = text.trim().length >= 2;
  const items = asked ? (data?.procedures ?? []) : [];
  if (props.found !== null)
    return (
      <section className="desk-chosen">
        <h2>{t('desk.welcome.chosen')}</h2>
        <p>
          <strong>{props.found.name}</strong>
        </p>
        <ActionButton kind="quiet" onAct={() => props.onFound(null)}>
          {t('desk.questions.remove')}
        </ActionButton>
      </section>
    );
  return (
    <PickList
      label={t('desk.welcome.find')}
      hint={t('desk.welcome.findHint')}
      text={text}
      onText={setText}
      focusAtOnce
      items={items.map(({ id, name, short }) => ({
        key: id,
        label: name,
        ...(short === null ? {} : { detail: short }),
      }))}
      onPick={(id) => {
        const picked = items.find((item) => item.id === id);
        if (picked !== undefined) props.onFound({ id, name: picked.name });
      }}
      count={t('desk.search.count', { count: items.length })}
      empty={asked && items.length === 0 && !isFetching ? t('desk.search.none') : null}
    />
  );
}
