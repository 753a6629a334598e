import type { Answer } from '../modules/catalogue/core/answer.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';
import type { DeskAnswer } from '../modules/desk/contract.ts';
import type { DeskCouncil } from '../modules/desk/desk-council.ts';
import { pickText, type Localized } from '../kernel/localized.ts';
import { sayCost, sayTerm } from '../web/format/cost-and-term.ts';
import { translator } from '../locales/translate.ts';
import { servicesOfSite } from './services-of-position.ts';

/** The council's data as one desk sees it, in its language. */
export function deskCouncil(
  council: CouncilView,
  language: string,
  today: string,
  search: (text: string, language: string, limit: number) => readonly { slug: string }[],
): DeskCouncil {
  const { document } = council;
  const say = (texts: Localized | null | undefined): string =>
    (texts && pickText(texts, language, [document.council.defaultLanguage])?.text) ?? '';
  const answerOf = (number: number): Answer | null => council.answer(number) as Answer | null;

  const answer = (procedureId: string): DeskAnswer | null => {
    const procedure = council.procedure(procedureId);
    if (procedure === null) return null;
    const written = answerOf(procedure.number);
    const publicPath = `/${language}/procedures/${procedure.slug}`;
    if (written === null)
      return {
        procedureId: procedure.slug,
        name: say(procedure.name),
        version: null,
        publishedAt: null,
        outOfDate: false,
        short: null,
        easy: null,
        cost: null,
        term: null,
        documents: [],
        steps: [],
        scripts: [],
        publicPath,
      };
    const t = translator(language);
    const texts = written.texts[language] ?? written.texts[document.council.defaultLanguage];
    return {
      procedureId: procedure.slug,
      name: say(procedure.name),
      version: written.version,
      publishedAt: written.publishedAt,
      outOfDate: written.reviewBy < today,
      short: texts?.short ?? null,
      easy: texts?.easy.join(' ') ?? null,
      cost: sayCost(t, written.cost),
      term: sayTerm(t, written.term),
      documents: written.documents.map((item) => ({
        id: item.id,
        name: say(item.name),
        councilObtains: item.council_obtains,
      })),
      steps: written.guide.steps.map((step) => ({
        id: step.id,
        title: say(step.title),
        help: step.help === undefined ? null : say(step.help),
        options: (step.options ?? []).map((option) => ({
          id: option.id,
          label: say(option.label),
        })),
      })),
      scripts: Object.entries(written.guide.script).map(([spoken, script]) => ({
        language: spoken,
        say: script.say,
        alternatives: script.alternatives,
        doNotAsk: script.doNotAsk ?? null,
        ifAskedHowLong: script.ifAskedHowLong,
      })),
      publicPath,
    };
  };

  return {
    languages: document.council.languages,
    services: document.services.map((service) => ({
      id: service.id,
      name: say(service.name),
      letter: service.letter,
      targetMinutes: service.targetWaitMinutes,
      positionKinds: service.positionKinds,
    })),
    sites: document.sites.map((site) => ({
      id: site.id,
      name: say(site.name),
      screenKey: council.screenKey(site.id) ?? '',
      services: servicesOfSite(council, site),
      positions: site.positions.map((position) => ({
        id: position.id,
        name: say(position.label),
        kind: position.kind,
      })),
    })),
    procedureName: (id) => {
      const procedure = council.procedure(id);
      return procedure === null ? null : say(procedure.name);
    },
    procedureService: (id) => council.procedure(id)?.service ?? null,
    answer,
    search: (text, limit) =>
      search(text, language, limit).flatMap(({ slug }) => {
        const procedure = council.procedure(slug);
        if (procedure === null) return [];
        const texts = answerOf(procedure.number)?.texts[language];
        return [
          {
            id: slug,
            name: say(procedure.name),
            short: texts?.short ?? null,
            serviceId: procedure.service ?? '',
          },
        ];
      }),
  };
}
