import type { Translator } from '../../../locales/translate.ts';
import type { Column, Row } from '../../../web/design/table.tsx';
import type { GroupFigures } from '../core/figures.ts';
import { sayMinutes, sayShare, sayWait } from './say-figures.ts';

/** Who waits now is asked only of today. */
export function groupColumns(t: Translator, isToday: boolean): Column[] {
  const number = (key: 'arrived' | 'waiting' | 'attended' | 'noShow' | 'left'): Column => ({
    key,
    label: t(`statistics.${key}`),
    number: true,
  });
  return [
    { key: 'group', label: t('statistics.where') },
    number('arrived'),
    ...(isToday ? [number('waiting')] : []),
    number('attended'),
    number('noShow'),
    number('left'),
    { key: 'median', label: t('statistics.waitMedian'), number: true },
    { key: 'p90', label: t('statistics.waitP90'), number: true },
    { key: 'kept', label: t('statistics.inTime'), number: true },
    { key: 'time', label: t('statistics.attendedTime'), number: true },
  ];
}

export function groupRows(
  t: Translator,
  given: {
    readonly groups: readonly GroupFigures[];
    readonly total: GroupFigures;
    readonly isToday: boolean;
    readonly name: (key: string | null) => string;
  },
): Row[] {
  const { groups, total, isToday, name } = given;
  const cells = (group: GroupFigures, label: string) => [
    label,
    group.arrived,
    ...(isToday ? [group.waiting] : []),
    group.attended,
    group.noShow,
    group.left,
    sayWait(t, group.waitMedian, group.attended),
    sayWait(t, group.waitP90, group.attended),
    sayShare(t, group.promiseKept),
    sayMinutes(t, group.attendedSeconds),
  ];
  const rows = groups.map((group) => ({
    key: group.key ?? '-',
    cells: cells(group, name(group.key)),
  }));
  if (groups.length < 2) return rows;
  return [...rows, { key: 'total', cells: cells(total, t('statistics.total')), strong: true }];
}
