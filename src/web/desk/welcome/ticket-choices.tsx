import { priorities, type PriorityText } from '../attention/priority-dialog.tsx';
import { usePlaces } from '../api/use-desk.ts';
import { useSettings } from '../settings-context.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { languageName } from '../words.ts';

export interface Choices {
  service: string;
  /** Empty: the council's first. */
  language: string;
  interpreter: boolean;
  people: number;
  priority: PriorityText;
}

/** Most people: one, in the council's language, as their procedure says. */
export const usualChoices: Choices = {
  service: '',
  language: '',
  interpreter: false,
  people: 1,
  priority: '0',
};

export interface TicketChoicesProps {
  choices: Choices;
  /** Ids of what this office offers. */
  services: readonly string[];
  withProcedure: boolean;
  onChange: (choices: Choices) => void;
}

/** What else a turn may need; nothing here has to be touched for most. */
export function TicketChoices(props: TicketChoicesProps) {
  const { settings, t } = useSettings();
  const places = usePlaces();
  const { choices } = props;
  const put = (part: Partial<Choices>) => props.onChange({ ...choices, ...part });
  return (
    <div className="desk-choices">
      <SelectField
        label={t('desk.welcome.service')}
        value={choices.service}
        options={[
          {
            value: '',
            label: t(props.withProcedure ? 'desk.welcome.auto' : 'desk.welcome.service.required'),
          },
          ...(places?.services ?? [])
            .filter(({ id }) => props.services.includes(id))
            .map(({ id, letter, name }) => ({ value: id, label: `${letter} · ${name}` })),
        ]}
        onChoose={(service) => put({ service })}
      />
      <SelectField
        label={t('desk.welcome.language')}
        value={choices.language}
        options={(places?.languages ?? []).map((value, index) => ({
          value: index === 0 ? '' : value,
          label: languageName(value, settings.language),
        }))}
        onChoose={(language) => put({ language })}
      />
      <TextField
        label={t('desk.welcome.people')}
        type="number"
        value={String(choices.people)}
        onChange={(text) =>
          put({ people: Math.min(20, Math.max(1, Math.trunc(Number(text)) || 1)) })
        }
      />
      <SelectField
        label={t('desk.welcome.priority')}
        value={choices.priority}
        options={priorities.map((value) => ({ value, label: t(`desk.priority.${value}`) }))}
        onChoose={(value) => put({ priority: priorities.find((each) => each === value) ?? '0' })}
      />
      <CheckField
        label={t('desk.welcome.interpreter')}
        checked={choices.interpreter}
        onChange={(interpreter) => put({ interpreter })}
      />
    </div>
  );
}
