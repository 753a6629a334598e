import { keepName } from '../../core/edit-form.ts';
import { positionKind } from '../../core/words.ts';
import { fieldsOf, inLanguage, say, type DrawnForm, type FormDeps } from './form-parts.ts';

/** One office: names, address, hours it follows, its positions. Null when there is none of this id. */
export function siteForm(deps: FormDeps, id: string): DrawnForm | null {
  const { t, document } = deps;
  const at = document.sites.findIndex((one) => one.id === id);
  const site = document.sites[at];
  if (site === undefined) return null;
  const base = ['sites', at] as const;
  const { field, texts } = fieldsOf(deps, 'sites.yaml', base);
  const calendars = document.calendars.map((one) => ({
    value: one.id,
    label: say(deps, one.name),
  }));
  const directions = (index: number) =>
    document.council.languages.map((language) =>
      field(
        ['positions', index, 'directions', language],
        'text-of-optional',
        inLanguage(t, t('office.directions'), language),
        { lang: language, optional: true },
      ),
    );
  const length = site.positions.length;
  const fresh = ['positions', length] as const;
  return {
    title: say(deps, site.name),
    groups: [
      {
        title: t('office.nameAndPlace'),
        fields: [
          ...texts(['name'], t('office.name')),
          field(['address', 'street'], 'text-or-null', t('office.street'), { optional: true }),
          field(['address', 'town'], 'text', t('office.town')),
          field(['deskCalendar'], 'choice', t('office.deskCalendar'), { options: calendars }),
          field(['buildingCalendar'], 'choice', t('office.buildingCalendar'), {
            options: calendars,
          }),
        ],
      },
      ...site.positions.map((position, index) => ({
        title: say(deps, position.label),
        keep: { name: keepName('positions', index), label: t('office.positionInUse') },
        fields: [...texts(['positions', index, 'label'], t('office.label')), ...directions(index)],
      })),
      {
        title: t('office.newPosition'),
        fields: [
          field([...fresh, 'id'], 'text', t('office.positionId'), {
            hint: t('office.newPositionHint'),
            optional: true,
          }),
          field([...fresh, 'kind'], 'choice', t('office.positionKind'), {
            options: positionKind.options.map((value) => ({
              value,
              label: t(`office.kind.${value}`),
            })),
          }),
          ...texts([...fresh, 'label'], t('office.label')),
        ],
      },
    ],
    list: {
      file: 'sites.yaml',
      path: [...base, 'positions'],
      name: 'positions',
      length,
      newWhen: `positions[${length}].id`,
      newEntry: {},
    },
  };
}
