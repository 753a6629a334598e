import { Temporal } from '../../../../kernel/time.ts';
import { formatDayOfYear, formatWeekday } from '../../../../web/format/format-date.ts';
import { keepName } from '../../core/edit-form.ts';
import { weekday } from '../../core/words.ts';
import { fieldsOf, say, type DrawnForm, type FormDeps } from './form-parts.ts';

/** The weekly hours of a team or a building. Null when there is none of this id. */
export function calendarForm(deps: FormDeps, id: string): DrawnForm | null {
  const { t, document } = deps;
  const at = document.calendars.findIndex((one) => one.id === id);
  const calendar = document.calendars[at];
  if (calendar === undefined) return null;
  const { field, texts } = fieldsOf(deps, 'calendars.yaml', ['calendars', at]);
  return {
    title: say(deps, calendar.name),
    groups: [
      { title: t('office.names'), fields: texts(['name'], t('office.name')) },
      {
        title: t('office.weekly'),
        fields: weekday.options.map((day, index) =>
          field(
            ['weekly', day],
            'hours',
            capital(formatWeekday(index + 1, t.language)),
            index === 0 ? { hint: t('office.hoursHint') } : {},
          ),
        ),
      },
    ],
  };
}

/** Holidays and the years whose official calendar is published. */
export function holidaysForm(deps: FormDeps): DrawnForm {
  const { t, document } = deps;
  const { field, texts } = fieldsOf(deps, 'holidays.yaml', []);
  const { days } = document.holidays;
  const scopes = new Set(['regional', ...days.map(({ scope }): string => scope)]);
  if (document.council.placeCode !== null) scopes.add(`local:${document.council.placeCode}`);
  const fresh = ['days', days.length] as const;
  return {
    title: t('office.holidays'),
    intro: t('office.holidaysIntro'),
    groups: [
      {
        title: t('office.publishedYears'),
        fields: [
          field(['publishedYears'], 'numbers', t('office.years'), { hint: t('office.yearsHint') }),
        ],
      },
      {
        title: t('office.newHoliday'),
        fields: [
          field([...fresh, 'date'], 'text', t('office.date'), {
            hint: t('office.newHolidayHint'),
            optional: true,
          }),
          field([...fresh, 'scope'], 'choice', t('office.scope'), {
            options: [...scopes].map((value) => ({
              value,
              label:
                value === 'regional'
                  ? t('office.regional')
                  : t('office.local', { code: value.slice('local:'.length) }),
            })),
          }),
          ...texts([...fresh, 'name'], t('office.name')),
        ],
      },
      ...days.map(({ date, name }, index) => ({
        title: formatDayOfYear(Temporal.PlainDate.from(date), t.language),
        keep: {
          name: keepName('days', index),
          label: t('office.keepDay', { name: say(deps, name) }),
        },
        fields: [],
      })),
    ],
    list: {
      file: 'holidays.yaml',
      path: ['days'],
      name: 'days',
      length: days.length,
      newWhen: `days[${days.length}].date`,
      newEntry: {},
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
