import { useState } from 'react';
import type { ReadingPurpose } from '../../../modules/citizens/contract.ts';
import { useAct } from '../api/use-act.ts';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { RadioRows } from '../ui/radio-rows.tsx';
import { TextField } from '../ui/text-field.tsx';
import { EvidenceRows, type Evidence } from './evidence.tsx';
import { PurposeField } from './purpose.tsx';
import { useAsk } from './use-ask.ts';

interface Found {
  citizens: { id: string; name: string | null; document: string | null }[];
}

/** Finds a person by document or name, and links the contact to them. */
export function FindPerson({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const { t } = useSettings();
  const { ask, busy, problem } = useAsk();
  const [text, setText] = useState('');
  const [purpose, setPurpose] = useState<ReadingPurpose>('attend');
  const [short, setShort] = useState(false);
  const [found, setFound] = useState<Found['citizens'] | null>(null);
  const search = async () => {
    const words = text.trim();
    setShort(words.length < 3);
    if (words.length < 3) return;
    const answer = await ask<Found>('/citizens/search', { text: words, purpose, contactId });
    if (answer !== null) setFound(answer.citizens);
  };
  return (
    <section className="c-flow">
      <h3>{t('desk.person.find')}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <TextField
          label={t('desk.person.findText')}
          hint={t('desk.person.findHint')}
          value={text}
          maxLength={100}
          error={short ? t('desk.person.findHint') : null}
          onChange={setText}
        />
        <PurposeField value={purpose} onChoose={setPurpose} />
        <button type="submit" className="ds-button" aria-busy={busy || undefined}>
          {t('desk.person.search')}
        </button>
      </form>
      <div role="status">
        {problem !== null && <p className="ds-validation-message">{problem}</p>}
        {found?.length === 0 && <p>{t('desk.person.noneFound')}</p>}
      </div>
      {found !== null && found.length > 0 && (
        <LinkFound found={found} contactId={contactId} onDone={onDone} />
      )}
    </section>
  );
}

function LinkFound(props: { found: Found['citizens']; contactId: string; onDone: () => void }) {
  const { t } = useSettings();
  const { act, busy } = useAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const [evidence, setEvidence] = useState<Evidence>('document-shown');
  const [missing, setMissing] = useState(false);
  const link = async () => {
    if (chosen === null) return setMissing(true);
    const path = `/desk/contacts/${encodeURIComponent(props.contactId)}/link`;
    if (await act(path, { citizenId: chosen, evidence })) props.onDone();
  };
  return (
    <>
      <RadioRows
        legend={t('desk.person.found')}
        name="citizen"
        value={chosen}
        error={missing ? t('desk.person.choosePerson') : null}
        options={props.found.map(({ id, name, document }) => ({
          value: id,
          label: `${name ?? t('desk.person.unnamed')}. ${document ?? t('desk.attention.noDocument')}`,
        }))}
        onChoose={(id) => {
          setMissing(false);
          setChosen(id);
        }}
      />
      <EvidenceRows value={evidence} onChoose={setEvidence} />
      <ActionButton busy={busy !== null} onAct={() => void link()}>
        {t('desk.person.link')}
      </ActionButton>
    </>
  );
}
