import { useState } from 'react';
import type { DeskAttention } from '../../../modules/desk/contract.ts';
import { PersonPanel } from '../person/person-panel.tsx';
import { useKey } from '../keys/key-context.tsx';
import { useSettings } from '../settings-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { languageName, type Words } from '../words.ts';
import { AttentionActions } from './attention-actions.tsx';

/** Number, person or nobody in particular, and what can be done with the turn. */
export function AttentionHead({ current }: { current: DeskAttention }) {
  const { settings, t } = useSettings();
  const [open, setOpen] = useState(false);
  useKey('person', () => setOpen(true));
  const citizen = current.contact?.citizen ?? null;
  const language = languageName(current.language, settings.language);
  return (
    <header className="desk-person">
      <p className="desk-number">{current.number}</p>
      <div className="desk-who">
        <h1>
          {citizen === null
            ? t('desk.attention.anonymous')
            : (citizen.name ?? t('desk.person.unnamed'))}
        </h1>
        <p>
          {citizen === null
            ? t('desk.attention.anonymousText')
            : t('desk.attention.linked', {
                document: citizen.document ?? t('desk.attention.noDocument'),
              })}
        </p>
        <p>
          {[
            sentence(language, settings.language),
            current.interpreter ? t('desk.why.interpreter') : [],
            current.people > 1 ? t('desk.why.people', { count: current.people }) : [],
            current.priority > 0 ? t('desk.why.priority') : [],
            `${t('desk.attention.called', { count: current.calls })}.`,
          ]
            .flat()
            .join(' ')}
        </p>
        {current.alsoLooking.length > 0 && (
          <p className="desk-also">
            {t('desk.attention.also', { names: listed(current.alsoLooking, t) })}
          </p>
        )}
      </div>
      <ActionButton kind="secondary" keys="P" onAct={() => setOpen(true)}>
        {t('desk.attention.person')}
      </ActionButton>
      <AttentionActions current={current} />
      <PersonPanel current={current} open={open} onClose={() => setOpen(false)} />
    </header>
  );
}

function sentence(text: string, language: string): string {
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`;
}

function listed(names: readonly string[], t: Words): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('desk.and', { first: names.slice(0, -1).join(', '), last });
}
