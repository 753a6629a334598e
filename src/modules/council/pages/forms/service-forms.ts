import { attentionClass, procedureChannel } from '../../core/words.ts';
import { fieldsOf, inLanguage, say, type DrawnForm, type FormDeps } from './form-parts.ts';

/** The queues: their names and the wait that each one aims at. */
export function servicesForm(deps: FormDeps): DrawnForm {
  const { t, document } = deps;
  const { field, texts } = fieldsOf(deps, 'services.yaml', []);
  return {
    title: t('office.services'),
    groups: document.services.map((service, index) => ({
      title: t('office.serviceTitle', { letter: service.letter, name: say(deps, service.name) }),
      fields: [
        ...texts(['services', index, 'name'], t('office.name')),
        field(['services', index, 'targetWaitMinutes'], 'number', t('office.targetMinutes')),
      ],
    })),
  };
}

/** One procedure: how it is called, where it is done, the words people use. Null: no such slug. */
export function procedureForm(deps: FormDeps, slug: string): DrawnForm | null {
  const { t, document } = deps;
  const at = document.procedures.findIndex((one) => one.slug === slug);
  const procedure = document.procedures[at];
  if (procedure === undefined) return null;
  const { field, texts } = fieldsOf(deps, 'procedures.yaml', ['procedures', at]);
  const keywords = fieldsOf(deps, 'keywords.yaml', []);
  const options = (values: readonly { value: string; label: string }[], none: string) => [
    { value: '', label: none },
    ...values,
  ];
  return {
    title: say(deps, procedure.name),
    groups: [
      { title: t('office.names'), fields: texts(['name'], t('office.name')) },
      {
        title: t('office.howAttended'),
        fields: [
          field(['attentionClass'], 'choice', t('office.class'), {
            options: attentionClass.options.map((value) => ({
              value,
              label: t(`office.class.${value}`),
            })),
          }),
          field(['channels'], 'several', t('office.channels'), {
            options: procedureChannel.options.map((value) => ({
              value,
              label: t(`office.channel.${value}`),
            })),
          }),
          field(['service'], 'choice-or-null', t('office.service'), {
            options: options(
              document.services.map(({ id, name }) => ({ value: id, label: say(deps, name) })),
              t('office.noService'),
            ),
          }),
          field(['identification', 'remote'], 'choice-or-null', t('office.identification'), {
            options: options(
              (['none', 'known-data', 'low', 'substantial'] as const).map((value) => ({
                value,
                label: t(`office.identification.${value}`),
              })),
              t('office.notRemote'),
            ),
          }),
        ],
      },
      {
        title: t('office.keywords'),
        fields: document.council.languages.map((language) =>
          keywords.field(
            [String(procedure.number), language],
            'lines',
            inLanguage(t, t('office.keywords'), language),
            { lang: language, hint: t('office.keywordsHint'), optional: true },
          ),
        ),
      },
    ],
  };
}
