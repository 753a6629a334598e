import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { emptyDraft, readyDraft } from './draft.ts';
import { EvidenceRows, type Evidence } from './evidence.tsx';
import { PersonForm } from './person-form.tsx';
import { useAsk } from './use-ask.ts';

/** A new record, linked to the contact at once. Nothing is mandatory. */
export function NewPerson({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const { t } = useSettings();
  const { ask, busy, problem } = useAsk();
  const { act } = useAct();
  const [draft, setDraft] = useState(emptyDraft);
  const [evidence, setEvidence] = useState<Evidence>('document-shown');
  const [made, setMade] = useState<string | null>(null);
  const create = async () => {
    // Made once, even when the link is refused and tried again.
    const id = made ?? (await ask<{ id: string }>('/citizens', readyDraft(draft)))?.id;
    if (id === undefined) return;
    setMade(id);
    const path = `/desk/contacts/${encodeURIComponent(contactId)}/link`;
    if (await act(path, { citizenId: id, evidence })) onDone();
  };
  return (
    <section className="c-flow">
      <h3>{t('desk.person.new')}</h3>
      <p>{t('desk.person.newText')}</p>
      <PersonForm draft={draft} onChange={setDraft} />
      <EvidenceRows value={evidence} onChoose={setEvidence} />
      <div role="alert">
        {problem !== null && <p className="ds-validation-message">{problem}</p>}
      </div>
      <ActionButton busy={busy} onAct={() => void create()}>
        {t('desk.person.create')}
      </ActionButton>
    </section>
  );
}
