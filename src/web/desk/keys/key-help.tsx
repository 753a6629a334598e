import { useSettings } from '../settings-context.tsx';
import { DeskDialog } from '../ui/desk-dialog.tsx';
import { commands } from './key-map.ts';

/** Every key and what it does. */
export function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { settings, t } = useSettings();
  return (
    <DeskDialog title={t('desk.keys.title')} open={open} onClose={onClose}>
      <p>{t('desk.keys.text')}</p>
      {!settings.letterKeys && <p>{t('desk.keys.off')}</p>}
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('desk.keys.key')}</th>
            <th scope="col">{t('desk.keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ id, keys, does }) => (
            <tr key={id}>
              <th scope="row">
                <kbd className="c-key">{keys}</kbd>
              </th>
              <td>{t(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </DeskDialog>
  );
}
