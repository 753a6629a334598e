import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { Temporal } from '../../src/kernel/time.ts';
import { addLanguage, translator } from '../../src/locales/translate.ts';
import { openingState } from '../../src/modules/calendars/core/opening-state.ts';
import { answerSchema } from '../../src/modules/catalogue/core/answer.ts';
import { buildProcedureIndex } from '../../src/modules/catalogue/core/procedure-index.ts';
import { searchProcedures } from '../../src/modules/catalogue/core/search-procedures.ts';
import { calendarOfCouncil } from '../../src/modules/council/core/calendar-of-council.ts';
import type { CouncilDocument } from '../../src/modules/council/core/council-document.ts';
import { prepareCouncil } from '../../src/modules/council/prepare-council.ts';
import type { HeadquartersDeps } from '../../src/modules/headquarters/deps.ts';
import { errorResponse, languageFor } from '../../src/modules/headquarters/error-response.tsx';
import { createHeadquartersRoutes } from '../../src/modules/headquarters/routes.tsx';
import { createThemeRoute, readTheme } from '../../src/modules/headquarters/theme-route.ts';
import type { AppEnv } from '../../src/platform/http/app-env.ts';
import { securityHeaders } from '../../src/platform/http/security-headers.ts';
import { packageRoot } from '../../src/platform/package-root.ts';
import { assetsFor, type AssetManifest } from '../../src/web/design/assets.ts';
import { checkAnswer } from './check-answer.ts';

export interface HeadquartersCase {
  readonly council: string;
  /** Wall time of the council. */
  readonly now?: string;
  readonly wait?: { readonly from: number; readonly to: number } | null;
  readonly manifest?: AssetManifest;
  /** A change to the council's files before they are served. */
  readonly change?: (document: CouncilDocument) => CouncilDocument;
}

/** The public pages of a council of the repository, without a database. */
export async function headquartersOf(one: HeadquartersCase): Promise<Hono<AppEnv>> {
  const prepared = await prepareCouncil(join(packageRoot(), 'council', one.council), checkAnswer);
  if (!prepared.ok) throw new Error(`${one.council}: ${JSON.stringify(prepared.problems)}`);
  const document = one.change?.(prepared.value) ?? prepared.value;
  for (const [language, texts] of Object.entries(document.locales)) addLanguage(language, texts);
  const deps = depsOf(document, one);
  const app = new Hono<AppEnv>();
  app.use(securityHeaders);
  app.use(async (c, next) => {
    c.set('theme', readTheme(getCookie(c, 'theme')));
    await next();
  });
  app.route('/', createThemeRoute(false));
  app.route('/', createHeadquartersRoutes(deps));
  app.notFound((c) =>
    errorResponse(c, deps, 404, translator(languageFor(c, deps))('errors.not-found')),
  );
  return app;
}

function depsOf(document: CouncilDocument, one: HeadquartersCase): HeadquartersDeps {
  const now = Temporal.PlainDateTime.from(one.now ?? '2026-11-24T11:42:08')
    .toZonedDateTime(document.council.timeZone)
    .toInstant();
  const answers = new Map(
    document.answers.map((record) => [record.procedure, answerSchema.parse(record)]),
  );
  const index = buildProcedureIndex(
    document.procedures.map(({ slug, number, name }) => ({
      slug,
      number,
      names: name,
      keywords: document.keywords[String(number)] ?? {},
      short: Object.fromEntries(
        Object.entries(answers.get(number)?.texts ?? {}).map(([tag, { short }]) => [tag, short]),
      ),
    })),
  );
  const calendars = new Map(
    document.calendars.map(({ id }) => [id, calendarOfCouncil(document, id)]),
  );
  return {
    council: () => document,
    clock: { now: () => now, monotonic: () => 0 },
    assets: (surface) => assetsFor(surface, one.manifest ?? {}, '/assets'),
    search: (text, language) => searchProcedures(index, text, language, 10),
    answer: (procedure) => answers.get(procedure) ?? null,
    opening: (id, at) => {
      const calendar = calendars.get(id);
      return calendar === undefined || calendar === null ? null : openingState(calendar, at);
    },
    waitNow: () => Promise.resolve(one.wait === undefined ? { from: 10, to: 20 } : one.wait),
    mostAsked: () => [],
  };
}

/** What `tools/build-styles.mjs` wrote, when it has run. */
export function builtManifest(): AssetManifest {
  const file = join(packageRoot(), 'dist/public/manifest.json');
  return JSON.parse(readFileSync(file, 'utf8')) as AssetManifest;
}
