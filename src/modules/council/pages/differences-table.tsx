import type { Translator } from '../../../locales/translate.ts';
import { Table } from '../../../web/design/table.tsx';
import type { CouncilDifference } from '../core/diff-council.ts';

/** Exactly what differs: the field, what it was, what it is. */
export function DifferencesTable({
  t,
  differences,
}: {
  t: Translator;
  differences: readonly CouncilDifference[];
}) {
  return (
    <Table
      caption={t('office.differences')}
      captionHidden
      empty={t('office.noDifferences')}
      columns={[
        { key: 'path', label: t('office.field') },
        { key: 'before', label: t('office.before') },
        { key: 'after', label: t('office.after') },
      ]}
      rows={differences.map(({ path, before, after }) => ({
        key: path,
        cells: [path, plain(before), plain(after)],
      }))}
    />
  );
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
