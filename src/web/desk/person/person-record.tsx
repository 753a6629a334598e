import { useEffect, useRef, useState } from 'react';
import type { CitizenRecord } from '../../../modules/citizens/contract.ts';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { readyDraft } from './draft.ts';
import { PersonFacts } from './person-facts.tsx';
import { PersonForm } from './person-form.tsx';
import { Readings, Timeline } from './timeline.tsx';
import { useAsk } from './use-ask.ts';

export interface PersonRecordProps {
  citizenId: string;
  contactId: string;
}

/** A linked person's record, read to attend them: that reading is written down like any other. */
export function PersonRecord({ citizenId, contactId }: PersonRecordProps) {
  const { t } = useSettings();
  const { act, busy } = useAct();
  const { ask, problem } = useAsk();
  const [record, setRecord] = useState<CitizenRecord | null>(null);
  const asked = useRef(false);
  const path = `/citizens/${encodeURIComponent(citizenId)}`;
  const read = async () => {
    const answer = await ask<CitizenRecord>(`${path}/read`, { purpose: 'attend', contactId });
    if (answer !== null) setRecord(answer);
  };
  useEffect(() => {
    if (asked.current) return; // one opening is one reading
    asked.current = true;
    void read();
  });
  if (record === null) return <p role="status">{problem ?? t('desk.loading')}</p>;
  return (
    <div className="c-flow">
      <Data record={record} path={path} onSaved={() => void read()} />
      <Timeline entries={record.timeline} />
      <Readings readings={record.readings} />
      <section className="c-flow">
        <p>{t('desk.person.unlinkText')}</p>
        <ActionButton
          kind="secondary"
          busy={busy !== null}
          onAct={() => void act(`/desk/contacts/${encodeURIComponent(contactId)}/unlink`)}
        >
          {t('desk.person.unlink')}
        </ActionButton>
      </section>
    </div>
  );
}

function Data(props: { record: CitizenRecord; path: string; onSaved: () => void }) {
  const { t } = useSettings();
  const { say } = useAnnounce();
  const { ask, busy, problem } = useAsk();
  const [draft, setDraft] = useState(props.record.draft);
  const [editing, setEditing] = useState(false);
  const save = async () => {
    if ((await ask<unknown>(props.path, readyDraft(draft))) === null) return; // refused: it says why
    say(t('desk.person.saved'));
    setEditing(false);
    props.onSaved();
  };
  return (
    <section className="c-flow">
      <h3>{t('desk.person.record')}</h3>
      {editing ? (
        <>
          <PersonForm draft={draft} onChange={setDraft} />
          <div role="alert">
            {problem !== null && <p className="ds-validation-message">{problem}</p>}
          </div>
        </>
      ) : (
        <PersonFacts draft={props.record.draft} />
      )}
      <ActionButton
        kind={editing ? 'primary' : 'secondary'}
        busy={busy}
        onAct={() => (editing ? void save() : setEditing(true))}
      >
        {t(editing ? 'desk.person.save' : 'desk.person.edit')}
      </ActionButton>
    </section>
  );
}
