import type {
  HeadquartersCouncil,
  ProcedureFacts,
  ServiceFacts,
  SiteFacts,
} from './headquarters-council.ts';
import { pickText } from '../../kernel/localized.ts';

/** What every page looks up, built once for each council document. */
export interface CouncilIndex {
  readonly procedures: ReadonlyMap<string, ProcedureFacts>;
  readonly services: ReadonlyMap<string, ServiceFacts>;
  /** In the order of lists; the first is the main office. */
  readonly sites: readonly SiteFacts[];
  /** Where quick things are done without appointment: its wait is told on the home page. */
  readonly quickService: ServiceFacts | null;
  /** Families with their procedures, both from A to Z in the language. */
  families(language: string): readonly Family[];
}

export interface Family {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly procedures: readonly ProcedureFacts[];
}

const built = new WeakMap<HeadquartersCouncil, CouncilIndex>();

export function indexOf(council: HeadquartersCouncil): CouncilIndex {
  const known = built.get(council);
  if (known !== undefined) return known;
  const index = buildIndex(council);
  built.set(council, index);
  return index;
}

function buildIndex(council: HeadquartersCouncil): CouncilIndex {
  const sorted = new Map<string, readonly Family[]>();
  return {
    procedures: new Map(council.procedures.map((procedure) => [procedure.slug, procedure])),
    services: new Map(council.services.map((service) => [service.id, service])),
    sites: council.sites.toSorted((one, other) => one.order - other.order),
    quickService:
      council.services.find(
        ({ assignedByClass, positionKinds }) => assignedByClass && positionKinds.includes('point0'),
      ) ?? null,
    families(language) {
      const known = sorted.get(language);
      if (known !== undefined) return known;
      const families = sortedFamilies(council, language);
      sorted.set(language, families);
      return families;
    },
  };
}

function sortedFamilies(council: HeadquartersCouncil, language: string): readonly Family[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const fallbacks = [council.council.defaultLanguage];
  const byName = <Named extends { readonly name: Readonly<Record<string, string>> }>(
    list: readonly Named[],
  ) =>
    list
      .map((one) => ({ one, name: pickText(one.name, language, fallbacks)?.text ?? '' }))
      .sort((first, second) => compare(first.name, second.name))
      .map(({ one }) => one);
  return byName(
    council.council.families.map((family) => ({
      ...family,
      procedures: byName(council.procedures.filter((one) => one.family === family.id)),
    })),
  ).filter(({ procedures }) => procedures.length > 0);
}
