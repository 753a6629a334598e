import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { kioskDeps } from './composition/kiosk-deps.ts';
import { councilFolder } from './composition/council-folder.ts';
import { attentionHook } from './composition/work-hooks.ts';
import { catalogueSearch } from './composition/catalogue-search.ts';
import { checkAnswer } from './composition/check-answer.ts';
import { citizenDoors } from './composition/citizen-doors.ts';
import { deskCommands } from './composition/desk-commands.ts';
import { deskViewDeps } from './composition/desk-view-deps.ts';
import { describeGiven } from './composition/describe-given.ts';
import { frameOf } from './composition/frame-of.ts';
import { headquartersDeps } from './composition/headquarters-deps.ts';
import { installationSecret } from './composition/installation-secret.ts';
import { offersBetween } from './composition/offers.ts';
import { ownPages } from './composition/own-pages.tsx';
import { databaseAnswers, workDoor } from './composition/queue-doors.ts';
import { queueGuide } from './composition/queue-guide.ts';
import { waitEstimates } from './composition/wait-estimates.ts';
import type { Config } from './config.ts';
import type { Clock } from './kernel/clock.ts';
import { ok, refuse } from './kernel/result.ts';
import { addLanguage } from './locales/translate.ts';
import { createAudit } from './modules/audit/module.ts';
import { oldestFirst } from './modules/balancing/core/decide-offers.ts';
import { startDispatcher } from './modules/balancing/dispatcher.ts';
import { createCitizens } from './modules/citizens/module.ts';
import { createCouncil } from './modules/council/module.ts';
import { officeRoutes } from './modules/council/edit-routes.tsx';
import { firstCouncilRoutes } from './modules/council/first-council-routes.tsx';
import { leadToFirstSteps } from './modules/council/lead-to-first-steps.ts';
import { createLooking } from './modules/desk/looking.ts';
import { createDeskRoutes } from './modules/desk/routes.ts';
import { errorResponse } from './modules/headquarters/error-response.tsx';
import { createHeadquartersRoutes } from './modules/headquarters/routes.tsx';
import { createThemeRoute } from './modules/headquarters/theme-route.ts';
import { can } from './modules/identity/core/permissions.ts';
import { createIdentity } from './modules/identity/module.ts';
import {
  enqueueMessage,
  outboxFolder,
  sendMessageJob,
  sendQueued,
} from './modules/messages/messages.ts';
import { createKiosk } from './modules/kiosk/module.ts';
import { createStatistics } from './modules/statistics/module.tsx';
import { createQueue } from './modules/queue/module.ts';
import { offlineSpeech } from './modules/queue/speech.ts';
import { workInHandOf } from './modules/work/store.ts';
import type { WorkCommandDeps } from './modules/work/commands.ts';
import type { OpenDatabase } from './platform/db/open-database.ts';
import { createTransact } from './platform/db/transact.ts';
import { builtFiles } from './platform/http/assets.ts';
import { liveRoutes } from './platform/http/live.ts';
import { refusalText } from './platform/http/refusals.ts';
import { startJobs } from './platform/jobs/start-jobs.ts';
import { packageRoot } from './platform/package-root.ts';
import type { Signals } from './platform/signals/signals.ts';
import type { Logger } from './platform/telemetry/logger.ts';
import { createMetrics } from './platform/telemetry/metrics.ts';
import { assetsFor, type AssetManifest, type Surface } from './web/design/assets.ts';

export interface ConnectaParts {
  readonly config: Config;
  readonly database: OpenDatabase;
  readonly signals: Signals;
  readonly clock: Clock;
  readonly logger: Logger;
}

export type Connecta = Awaited<ReturnType<typeof createConnecta>>;

/** Joins the modules to each other and to their adapters: the only place that knows them all. */
export async function createConnecta({ config, database, signals, clock, logger }: ConnectaParts) {
  const { db } = database;
  const transact = createTransact(db, signals);
  const secret = await installationSecret(db);
  const onError = (error: unknown): void => logger.error({ err: error }, 'background work failed');
  const base = { db, transact, clock, signals, onError };

  const built = join(packageRoot(), 'dist');
  const manifest = JSON.parse(
    readFileSync(join(built, 'public/manifest.json'), 'utf8'),
  ) as AssetManifest;
  const assets = (surface: Surface) => assetsFor(surface, manifest, '/assets');

  const council = createCouncil({ ...base, checkAnswer });
  await council.refresh();
  council.onChange((view) => {
    for (const [language, texts] of Object.entries(view.document.locales))
      addLanguage(language, texts);
  });
  const current = () => council.current();
  const guide = queueGuide(current);
  const catalogue = catalogueSearch(current);
  const publishedVersion = (procedureId: string): number | null => {
    const procedure = current().procedure(procedureId);
    return procedure === null ? null : (current().answer(procedure.number)?.version ?? null);
  };

  const work: WorkCommandDeps & { hooks: WorkCommandDeps['hooks'][number][] } = {
    transact,
    clock,
    hooks: [],
  };
  const waits = waitEstimates({ db, clock, council: current });
  const queue = createQueue({
    ...base,
    waits,
    guide,
    work: workDoor(work),
    enqueueMessage: async (unit, message) => void (await enqueueMessage(unit, message)),
    installationSecret: secret,
    publicUrl: config.publicUrl,
    speech: offlineSpeech(join(config.dataFolder, 'voice'), onError),
    assets,
  });
  work.hooks.push(queue.followWork, attentionHook({ clock, publishedVersion }));

  const frame = frameOf({ council, clock, assets: () => assets('staff') });
  const identity = createIdentity({
    db,
    transact,
    clock,
    installationSecret: secret,
    frameOf: frame,
    absolute: (path) => `${config.publicUrl}${path}`,
    afterFirst: (language) => (council.isLoaded() ? '/desk/' : `/${language}/staff/council`),
  });
  const audit = createAudit({ transact, clock });
  const citizens = createCitizens({
    db,
    transact,
    clock,
    audit,
    requirePermission: identity.requirePermission,
    ...citizenDoors(current, clock),
  });

  const looking = createLooking();
  const view = deskViewDeps({
    db,
    clock,
    council: current,
    looking,
    search: catalogue.search,
    citizenSummary: (id) => citizens.summaryOf(db, id),
  });
  const staff = {
    db,
    transact,
    clock,
    siteOfPosition: (id: string) => current().position(id)?.site.id ?? null,
  };
  const desk = createDeskRoutes({
    ...view,
    screenPath: (screenKey, language) => `/${language}/screen/${screenKey}`,
    noteLooking: async (workId, staffId) => {
      const person = await view.staffMember(staffId);
      if (person !== null) looking.note(workId, staffId, person.name, clock.monotonic());
    },
    commands: deskCommands({
      clock,
      staff,
      work,
      contacts: { db, transact, clock, publishedVersion },
      mayAttend: (roles) => can(roles, 'attend') || can(roles, 'welcome'),
      takeTicket: (request, actor, idempotencyKey) =>
        queue.takeTicket(request, { actor, from: 'welcome', idempotencyKey }),
      describeGiven: describeGiven({ queue, guide, publicUrl: config.publicUrl }),
      async callAgain(staffId, workId) {
        const inHand = await workInHandOf(db, staffId);
        if (inHand === null || inHand.id !== workId || inHand.positionId === null)
          return refuse('work-not-yours');
        const call = { workId, positionId: inHand.positionId, staffId };
        return ok(
          await transact((unit) => queue.callAgain(unit, call, { kind: 'staff', id: staffId })),
        );
      },
    }),
  });

  const headquarters = headquartersDeps({
    council: current,
    clock,
    assets,
    search: catalogue.search,
    waits,
  });
  const kiosk = createKiosk(
    kioskDeps({
      council: current,
      clock,
      publicUrl: config.publicUrl,
      assets,
      search: catalogue.search,
      guide,
      queue,
      transact,
    }),
  );
  const forStaff = { requirePermission: identity.requirePermission, frameOf: frame };
  const statistics = createStatistics({
    db,
    clock,
    council: () => {
      const { council: facts, sites, services } = current().document;
      return { timeZone: facts.timeZone, defaultLanguage: facts.defaultLanguage, sites, services };
    },
    ...forStaff,
  });
  const metrics = createMetrics();
  metrics.gauge('connecta_resident_bytes', () => process.memoryUsage().rss);

  const app = createApp({
    logger,
    metrics,
    clock,
    languages: () =>
      council.isLoaded()
        ? {
            all: current().document.council.languages,
            first: current().document.council.defaultLanguage,
          }
        : { all: ['ca', 'es', 'en'], first: 'en' },
    healthy: () => databaseAnswers(db),
    callerMiddleware: identity.callerMiddleware,
    firstSteps: leadToFirstSteps({
      isLoaded: council.isLoaded,
      noAccounts: async () => (await identity.firstCode()) !== null,
    }),
    open: [
      builtFiles('/assets', join(built, 'public')),
      builtFiles('/desk', join(built, 'desk'), 'index.html'),
    ],
    routes: [
      liveRoutes(signals),
      identity.routes,
      createThemeRoute(config.publicUrl.startsWith('https:')),
      desk,
      citizens.routes,
      queue.api,
      queue.pages,
      kiosk.pages,
      statistics.routes,
      officeRoutes({ council, shippedFolder: councilFolder(config.council), ...forStaff }),
      firstCouncilRoutes({ council, ...forStaff }),
      createHeadquartersRoutes(headquarters),
    ],
    pages: ownPages({ publicUrl: config.publicUrl, apis: [queue.api], assets }),
    errorPage: (c, code) =>
      errorResponse(
        c,
        headquarters,
        code === 'not-found' ? 404 : 500,
        refusalText(c, { code, facts: {} }),
      ),
  });

  return {
    app,
    council,
    identity,
    catalogue,
    /** Begins what runs without being asked: offers, jobs, the end of the day. */
    start() {
      const offers = offersBetween({ db, clock, work, council: current });
      const dispatcher = startDispatcher({
        clock,
        signals,
        decide: oldestFirst,
        ...offers,
        afterRound: async () => void (await queue.notifyNear()),
        onError,
      });
      const jobs = startJobs({
        db,
        signals,
        onError,
        handlers: {
          [sendMessageJob]: (id) =>
            sendQueued(db, outboxFolder(join(config.dataFolder, 'outbox')), id, clock.now()),
        },
      });
      const closeDay = (): void => void queue.closeDay().catch(onError);
      closeDay();
      const timer = setInterval(closeDay, 60_000);
      return {
        async stop(): Promise<void> {
          clearInterval(timer);
          await dispatcher.stop();
          await jobs.stop();
          council.close();
        },
      };
    },
  };
}
