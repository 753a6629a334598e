import { useSettings } from '../settings-context.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { RadioRows } from '../ui/radio-rows.tsx';
import { deskLanguages } from '../words.ts';

const appearances = ['auto', 'light', 'dark', 'contrast'] as const;

/** Choices of this browser; each holds at once. */
export function SettingsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { settings, change, t } = useSettings();
  return (
    <DeskDialog title={t('desk.settings.title')} open={open} onClose={onClose}>
      <RadioRows
        legend={t('desk.settings.language')}
        name="language"
        value={settings.language}
        options={deskLanguages.map(({ id, name }) => ({
          value: id,
          label: <span lang={id}>{name}</span>,
        }))}
        onChoose={(language) => change({ language })}
      />
      <RadioRows
        legend={t('desk.settings.appearance')}
        name="appearance"
        value={settings.appearance}
        options={appearances.map((value) => ({ value, label: t(`common.appearance.${value}`) }))}
        onChoose={(appearance) => change({ appearance })}
      />
      <h3>{t('desk.settings.keys')}</h3>
      <CheckField
        label={t('desk.settings.keysOn')}
        checked={settings.letterKeys}
        onChange={(letterKeys) => change({ letterKeys })}
      />
      <h3>{t('desk.settings.sound')}</h3>
      <CheckField
        label={t('desk.settings.soundOn')}
        checked={settings.sound}
        onChange={(sound) => change({ sound })}
      />
    </DeskDialog>
  );
}
