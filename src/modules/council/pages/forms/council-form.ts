import { nameOfLanguage } from '../../../../web/frame/page-language.ts';
import { fieldsOf, say, type DrawnForm, type FormDeps } from './form-parts.ts';

/** Who the council is and how it is reached. */
export function councilForm(deps: FormDeps): DrawnForm {
  const { t, document } = deps;
  const { field, texts } = fieldsOf(deps, 'council.yaml', []);
  const languages = document.council.languages.map((value) => ({
    value,
    label: nameOfLanguage(value, t.language),
  }));
  return {
    title: t('office.council'),
    groups: [
      {
        title: t('office.names'),
        fields: [
          ...texts(['name'], t('office.name')),
          field(['shortName'], 'text', t('office.shortName')),
          ...texts(['roleName'], t('office.roleName')),
        ],
      },
      {
        title: t('office.reach'),
        fields: [
          field(['phone', 'local'], 'text', t('office.phoneLocal')),
          field(['phone', 'outside'], 'text-or-null', t('office.phoneOutside'), { optional: true }),
          field(['phone', 'free'], 'yes-no', t('office.phoneFree')),
          field(['mailbox'], 'text', t('office.mailbox')),
          field(['headquarters'], 'text', t('office.headquarters')),
        ],
      },
      {
        title: t('office.languages'),
        fields: [
          field(['languages'], 'words', t('office.languagesShown'), {
            hint: t('office.languagesHint'),
          }),
          field(['defaultLanguage'], 'choice', t('office.defaultLanguage'), { options: languages }),
        ],
      },
    ],
  };
}

/** What the council promises: words and amounts; how they are kept stays as it is. */
export function promisesForm(deps: FormDeps): DrawnForm {
  const { t, document } = deps;
  return {
    title: t('office.promises'),
    intro: t('office.promisesIntro'),
    groups: document.council.promises.map((promise, index) => {
      const { field, texts } = fieldsOf(deps, 'council.yaml', []);
      const path = ['promises', index] as const;
      const amount =
        promise.kind === 'deadline'
          ? [
              field(
                [...path, 'amount'],
                'number',
                t('office.amount', { unit: t(`office.unit.${promise.unit}`) }),
                { hint: t(`office.clock.${promise.clock}`) },
              ),
            ]
          : promise.kind === 'attention'
            ? [field([...path, 'minutes'], 'number', t('office.minutes'))]
            : promise.kind === 'share'
              ? [field([...path, 'share'], 'number', t('office.share'))]
              : [];
      return {
        title: say(deps, promise.text),
        fields: [...amount, ...texts([...path, 'text'], t('office.words'))],
      };
    }),
  };
}
