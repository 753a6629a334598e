import type { Temporal } from '../kernel/time.ts';
import { openingState } from '../modules/calendars/core/opening-state.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';
import type { QueueCouncil } from '../modules/queue/queue-council.ts';
import { servicesOfSite } from './services-of-position.ts';

/** What the queue asks of the council: sites with their services and desk hours, procedures, days. */
export function queueCouncil(council: () => CouncilView): QueueCouncil {
  return {
    site(id) {
      const view = council();
      const site = view.site(id);
      if (site === null) return null;
      return {
        id: site.id,
        screenKey: view.screenKey(site.id) ?? '',
        services: servicesOfSite(view, site),
        opening(at) {
          const calendar = view.calendar(site.deskCalendar);
          if (calendar === null) return { open: true, opensAt: null };
          const state = openingState(calendar, at);
          return state.state === 'closed'
            ? {
                open: false,
                opensAt:
                  state.opens?.toString({ smallestUnit: 'minute', timeZoneName: 'never' }) ?? null,
              }
            : { open: true, opensAt: null };
        },
      };
    },
    procedure(idOrNumber) {
      const found = council().procedure(idOrNumber);
      if (found === null) return null;
      // A procedure that offices only attend as an exception still gets the person a turn.
      return {
        id: found.slug,
        serviceId: found.service ?? council().document.services[0]?.id ?? '',
      };
    },
    handling(procedureId, serviceId) {
      const { document, procedure, service } = council();
      const found =
        (procedureId === null ? null : procedure(procedureId))?.attentionClass ??
        (serviceId === null ? null : service(serviceId))?.attentionClasses[0];
      return {
        mean:
          (found === undefined
            ? undefined
            : document.council.attentionClasses[found]?.meanMinutes) ?? 8,
        cv: 0.8,
      };
    },
    defaultLanguage: () => council().document.council.defaultLanguage,
    dayOf: (at) => dayOf(council(), at),
  };
}

/** The council's calendar day of an instant, `YYYY-MM-DD`. */
export function dayOf(council: CouncilView, at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(council.document.council.timeZone).toPlainDate().toString();
}
