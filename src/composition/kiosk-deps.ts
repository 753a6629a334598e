import type { Clock } from '../kernel/clock.ts';
import type { Answer } from '../modules/catalogue/core/answer.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';
import type { Procedure } from '../modules/council/core/procedure.ts';
import type { KioskDeps, KioskProcedure } from '../modules/kiosk/kiosk-deps.ts';
import type { Queue } from '../modules/queue/module.ts';
import type { QueueGuide } from '../modules/queue/queue-guide.ts';
import { beginWork } from '../modules/work/begin-work.ts';
import type { Transact } from '../platform/db/transact.ts';

/** What the self-service point asks of the council, the catalogue, the queue and `work`. */
export function kioskDeps(deps: {
  council: () => CouncilView;
  clock: Clock;
  publicUrl: string;
  assets: KioskDeps['assets'];
  search: KioskDeps['search'];
  guide: QueueGuide;
  queue: Queue;
  transact: Transact;
}): KioskDeps {
  const { council, guide } = deps;
  const facts = () => council().document.council;
  const asKiosk = (procedure: Procedure): KioskProcedure => ({
    slug: procedure.slug,
    names: procedure.name,
    family: procedure.family,
    selfService: procedure.channels.includes('self-service'),
    serviceId: procedure.service,
  });
  const answerOf = (procedure: Procedure) => council().answer(procedure.number) as Answer | null;
  return {
    clock: deps.clock,
    publicUrl: deps.publicUrl,
    assets: deps.assets,
    search: deps.search,
    languages: () => facts().languages,
    defaultLanguage: () => facts().defaultLanguage,
    timeZone: () => facts().timeZone,
    phone: () => facts().phone.local,
    unit(id) {
      for (const site of council().document.sites) {
        const found = site.equipment.kiosks.find((kiosk) => kiosk.id === id);
        if (found !== undefined) return { id, siteId: site.id, labels: found.label };
      }
      return null;
    },
    procedure(slug) {
      const found = council().procedure(slug);
      return found === null ? null : asKiosk(found);
    },
    // Until there are figures of use, what has a written answer stands for what is most asked.
    mostAsked: () =>
      council()
        .document.procedures.filter((procedure) => answerOf(procedure) !== null)
        .map(asKiosk)
        .filter(({ selfService }) => selfService),
    procedures: () => council().document.procedures.map(asKiosk),
    answer(slug, language) {
      const procedure = council().procedure(slug);
      const answer = procedure === null ? null : answerOf(procedure);
      if (answer === null) return null;
      const said = answer.texts[language] === undefined ? facts().defaultLanguage : language;
      const texts = answer.texts[said];
      if (texts === undefined) return null;
      return {
        language: said,
        short: texts.short,
        documents: answer.documents
          .filter((item) => !item.council_obtains)
          .map((item) => item.name[said] ?? ''),
        free: answer.cost.kind === 'free',
      };
    },
    services: (siteId) =>
      (guide.site(siteId)?.services ?? []).flatMap((id) => {
        const service = guide.service(id);
        return service === null
          ? []
          : [{ id, names: service.names, upToMinutes: service.upToMinutes }];
      }),
    opening: (siteId, at) => guide.site(siteId)?.opening(at) ?? { open: false, opensAt: null },
    takeTurn: (request, { unit, idempotencyKey }) =>
      deps.queue.takeTicket(request, {
        actor: { kind: 'device', id: unit },
        from: 'kiosk',
        idempotencyKey,
      }),
    async callPerson(unit, language) {
      const work = {
        channel: 'kiosk-help',
        siteId: unit.siteId,
        serviceId: null,
        language,
        origin: unit.id,
      };
      await beginWork(deps, work, { kind: 'device', id: unit.id });
    },
  };
}
