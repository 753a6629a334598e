import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { translator, type Translator } from '../../locales/translate.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { PublicFrame, type FrameContext } from '../../web/frame/public-frame.tsx';
import { renderHtml } from '../../web/frame/render-html.ts';
import { checkCouncil } from './core/check-council.ts';
import type { CouncilProblem } from './core/council-problem.ts';
import { minimalCouncil, mostPositions, slugOf } from './core/minimal-council.ts';
import type { CouncilModule } from './module.ts';
import { editFormId } from './pages/edit-page.tsx';
import {
  FirstCouncilPage,
  firstTexts,
  type FirstCouncilPageProps,
  type FirstField,
} from './pages/first-council-page.tsx';
import { sayProblem } from './say-problem.ts';

export interface FirstCouncilDeps {
  readonly council: Pick<CouncilModule, 'isLoaded' | 'loadOnce'>;
  requirePermission(permission: 'council-edit'): MiddlewareHandler<AppEnv>;
  frameOf(c: Context<AppEnv>): FrameContext;
}

/** Where a problem of the minimal council was typed. */
const fieldsByPlace: readonly (readonly [place: RegExp, field: FirstField])[] = [
  [/^council\.yaml name/, 'name'],
  [/^council\.yaml (id|shortName)/, 'place'],
  [/^council\.yaml country/, 'country'],
  [/ (timeZone|calendars\[0\]\.timeZone)/, 'timeZone'],
  [/^council\.yaml phone/, 'phone'],
  [/^council\.yaml mailbox/, 'mailbox'],
  [/^council\.yaml headquarters/, 'headquarters'],
  [/^calendars\.yaml calendars\[0\]\.weekly/, 'hours'],
  [/^sites\.yaml sites\[0\]\.(name|address)/, 'officeName'],
];

/** `/:lang/staff/council`: names the council, only while none is loaded. */
export function firstCouncilRoutes(deps: FirstCouncilDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const path = '/:lang/staff/council';
  const allowed = deps.requirePermission('council-edit');
  type Shown = Pick<FirstCouncilPageProps, 'typed' | 'languages' | 'errors' | 'others'>;
  const show = (c: Context<AppEnv>, shown: Shown, status: ContentfulStatusCode = 200) => {
    const { t } = c.var;
    return c.html(
      renderHtml(
        <PublicFrame
          {...deps.frameOf(c)}
          title={t('office.first.title')}
          hidden
          formId={editFormId}
        >
          <FirstCouncilPage t={t} action={c.req.path} {...shown} />
        </PublicFrame>,
      ),
      status,
    );
  };

  app.get(path, allowed, (c) => {
    if (deps.council.isLoaded()) return c.redirect(`/${c.var.t.language}/office`, 303);
    const empty = Object.fromEntries(firstTexts.map((name) => [name, ''])) as Shown['typed'];
    const typed = { ...empty, timeZone: 'Europe/Madrid', country: 'ES', positions: '2' };
    return show(c, { typed, languages: [c.var.t.language], errors: new Map(), others: [] });
  });

  app.post(path, allowed, async (c) => {
    const { t, caller } = c.var;
    if (deps.council.isLoaded()) return c.redirect(`/${t.language}/office`, 303);
    if (caller.kind !== 'staff') throw new Error('requirePermission lets only staff through');
    const body = await c.req.parseBody({ all: true });
    const texts = (name: string) =>
      [body[name] ?? []].flat().filter((value) => typeof value === 'string');
    const typed = Object.fromEntries(
      firstTexts.map((name) => [name, (texts(name)[0] ?? '').trim()]),
    ) as Shown['typed'];
    const languages = texts('languages');
    if (body['changeLanguage'] !== undefined)
      return show(c, { typed, languages, errors: new Map(), others: [] });
    const positions = Number(typed.positions);
    const errors = new Map<FirstField | 'languages', string>();
    if (languages.length === 0) errors.set('languages', t('office.first.languageMissing'));
    if (slugOf(typed.place) === '') errors.set('place', t('office.first.placeWrong'));
    if (!Number.isInteger(positions) || positions < 1 || positions > mostPositions)
      errors.set('positions', t('office.first.positionsWrong'));
    const checked = checkCouncil(
      minimalCouncil(
        { ...typed, languages, positions: errors.has('positions') ? 1 : positions },
        wordsIn,
        { user: caller.id, name: caller.name, roles: caller.roles },
      ),
    );
    const others: string[] = checked.ok ? [] : putAtFields(t, checked.problems, errors);
    if (!checked.ok || errors.size > 0) {
      return show(c, { typed, languages, errors, others: errors.size > 0 ? [] : others }, 422);
    }
    // A second administrator was quicker: their council stands, and the office shows it.
    await deps.council.loadOnce(checked.value);
    return c.redirect(`/${languages.includes(t.language) ? t.language : languages[0]}/office`, 303);
  });

  return app;
}

/** Puts each problem at its field; gives those that no field explains. */
function putAtFields(
  t: Translator,
  problems: readonly CouncilProblem[],
  errors: Map<FirstField | 'languages', string>,
): string[] {
  return problems.flatMap((problem) => {
    const place = `${problem.file} ${problem.field}`;
    const found = fieldsByPlace.find(([pattern]) => pattern.test(place));
    if (found === undefined) return [sayProblem(t, problem)];
    if (!errors.has(found[1]))
      errors.set(found[1], t(`council.problem.${problem.code}`, problem.facts));
    return [];
  });
}

function wordsIn(language: string) {
  const t = translator(language);
  return {
    role: t('office.first.word.role'),
    family: t('office.first.word.family'),
    calendar: t('office.first.word.calendar'),
    service: t('office.first.word.service'),
    position: (number: number) => t('office.first.word.position', { number }),
  };
}
