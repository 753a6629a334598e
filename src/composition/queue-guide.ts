import type { Temporal } from '../kernel/time.ts';
import { openingState } from '../modules/calendars/core/opening-state.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';
import type { GuideSite, QueueGuide } from '../modules/queue/queue-guide.ts';
import type { Site } from '../modules/council/core/site.ts';
import { servicesOfSite } from './services-of-position.ts';

/** What the queue asks of the council: sites with their services and desk hours, procedures, days. */
export function queueGuide(council: () => CouncilView): QueueGuide {
  const guideSite = (site: Site | null | undefined): GuideSite | null => {
    if (site === null || site === undefined) return null;
    const view = council();
    return {
      id: site.id,
      screenKey: view.screenKey(site.id) ?? '',
      names: site.name,
      address: [site.address.street, site.address.town].filter((part) => part !== null).join(', '),
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
  };
  return {
    site: (id) => guideSite(council().site(id)),
    sites: () => council().document.sites.flatMap((site) => guideSite(site) ?? []),
    siteByScreenKey: (key) => guideSite(council().siteByScreenKey(key)),
    service(id) {
      const service = council().service(id);
      if (service === null) return null;
      const classes = council().document.council.attentionClasses;
      const limits = service.attentionClasses.map((name) => classes[name]?.upToMinutes ?? null);
      const upToMinutes = limits.includes(null) ? null : Math.max(...limits.map(Number));
      return { id, names: service.name, byAppointment: service.byAppointment, upToMinutes };
    },
    position(id) {
      const found = council().position(id);
      if (found === null) return null;
      return {
        id,
        siteId: found.site.id,
        labels: found.position.label,
        directions: found.position.directions,
      };
    },
    procedure(idOrNumber) {
      const found = council().procedure(idOrNumber);
      if (found === null) return null;
      return {
        id: found.slug,
        serviceId: found.service,
        names: found.name,
        online: found.channels.includes('web'),
      };
    },
    handling(procedureId, serviceId) {
      const { document, procedure, service } = council();
      const found =
        (procedureId === null ? null : procedure(procedureId))?.attentionClass ??
        (serviceId === null ? null : service(serviceId))?.attentionClasses[0];
      const mean =
        found === undefined ? undefined : document.council.attentionClasses[found]?.meanMinutes;
      return { mean: mean ?? 8, cv: 0.8 };
    },
    defaultLanguage: () => council().document.council.defaultLanguage,
    languages: () => council().document.council.languages,
    timeZone: () => council().document.council.timeZone,
    name: () => council().document.council.name,
    demonstration: () => council().document.council.demonstration,
    dayOf: (at) => dayOf(council(), at),
  };
}

/** The council's calendar day of an instant, `YYYY-MM-DD`. */
export function dayOf(council: CouncilView, at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(council.document.council.timeZone).toPlainDate().toString();
}
