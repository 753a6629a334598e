import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { ReactNode } from 'react';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { refusalText, statusOf } from '../../platform/http/refusals.ts';
import { PublicFrame, type FrameContext } from '../../web/frame/public-frame.tsx';
import { renderHtml } from '../../web/frame/render-html.ts';
import { diffCouncil, type CouncilDifference } from './core/diff-council.ts';
import { fieldOfProblem, typedOf, type EditShape, type Typed } from './core/edit-form.ts';
import { filesOfCouncil } from './core/files-of-council.ts';
import { editCouncil } from './edit-council.ts';
import type { CouncilModule } from './module.ts';
import { DifferencesPage } from './pages/differences-page.tsx';
import { EditPage, editFormId, type EditPageProps } from './pages/edit-page.tsx';
import { calendarForm, holidaysForm } from './pages/forms/calendar-forms.ts';
import { councilForm, promisesForm } from './pages/forms/council-form.ts';
import type { DrawnForm, FormDeps } from './pages/forms/form-parts.ts';
import { procedureForm, servicesForm } from './pages/forms/service-forms.ts';
import { siteForm } from './pages/forms/site-form.ts';
import { OfficePage } from './pages/office-page.tsx';
import { ProceduresPage } from './pages/procedures-page.tsx';
import { sayProblem } from './say-problem.ts';
import { yamlOfCouncil } from './yaml-of-council.ts';

export interface OfficeDeps {
  readonly council: CouncilModule;
  requirePermission(permission: 'council-edit'): MiddlewareHandler<AppEnv>;
  frameOf(c: Context<AppEnv>): FrameContext;
  /** The folder the council was loaded from, to compare with; null when there is none. */
  readonly shippedFolder: string | null;
}

/** Pages of the back office by what follows `/office/`; null when there is no such thing. */
const forms: Readonly<Record<string, (deps: FormDeps, id: string) => DrawnForm | null>> = {
  council: councilForm,
  promises: promisesForm,
  services: servicesForm,
  holidays: holidaysForm,
  sites: siteForm,
  calendars: calendarForm,
  procedures: procedureForm,
};
const mostLines = 12;
const mostRemembered = 50;

/** `/:lang/office`: the council edited on pages; each save passes the same checks as files. */
export function officeRoutes(deps: OfficeDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { council } = deps;
  /** What each save changed, shown once after the redirect; by who saved and the new version. */
  const recent = new Map<string, readonly CouncilDifference[]>();
  const allowed = deps.requirePermission('council-edit');

  const page = (
    c: Context<AppEnv>,
    title: string,
    children: ReactNode,
    more: { status?: ContentfulStatusCode; formId?: string } = {},
  ) =>
    c.html(
      renderHtml(
        <PublicFrame
          {...deps.frameOf(c)}
          title={title}
          hidden
          {...(more.formId === undefined ? {} : { formId: more.formId })}
        >
          {children}
        </PublicFrame>,
      ),
      more.status ?? 200,
    );
  const formDeps = (c: Context<AppEnv>): FormDeps => ({
    t: c.var.t,
    document: council.current().document,
  });
  const formOf = (c: Context<AppEnv>): DrawnForm | null => {
    const kind = c.req.param('kind') ?? '';
    return Object.hasOwn(forms, kind)
      ? (forms[kind]?.(formDeps(c), c.req.param('id') ?? '') ?? null)
      : null;
  };
  type Shown = Partial<Pick<EditPageProps, 'typed' | 'errors' | 'refusal' | 'saved' | 'version'>>;
  const show = (
    c: Context<AppEnv>,
    form: DrawnForm,
    shown: Shown,
    status: ContentfulStatusCode = 200,
  ) => {
    const { document, version } = council.current();
    const props: EditPageProps = {
      t: c.var.t,
      form,
      action: c.req.path,
      version,
      typed: typedOf(filesOfCouncil(document), shapeOf(form)),
      errors: new Map(),
      refusal: null,
      saved: null,
      ...shown,
    };
    return page(c, form.title, <EditPage {...props} />, { status, formId: editFormId });
  };

  app.get('/:lang/office', allowed, (c) =>
    page(
      c,
      c.var.t('office.title'),
      <OfficePage {...formDeps(c)} showDifferences={deps.shippedFolder !== null} />,
    ),
  );

  app.get('/:lang/office/export.yaml', allowed, (c) => {
    const { document } = council.current();
    return c.body(yamlOfCouncil(document), 200, {
      'Content-Type': 'application/yaml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${document.council.id}.yaml"`,
    });
  });

  app.get('/:lang/office/differences', allowed, async (c) => {
    if (deps.shippedFolder === null) return c.notFound();
    const { t } = c.var;
    const shipped = await council.prepare(deps.shippedFolder);
    const found = shipped.ok
      ? { differences: diffCouncil(shipped.value, council.current().document), problems: [] }
      : { differences: [], problems: shipped.problems.map((problem) => sayProblem(t, problem)) };
    return page(c, t('office.differencesShipped'), <DifferencesPage t={t} {...found} />);
  });

  app.get('/:lang/office/procedures', allowed, (c) =>
    page(
      c,
      c.var.t('office.procedures'),
      <ProceduresPage {...formDeps(c)} sought={c.req.query('q') ?? ''} />,
    ),
  );

  app.get('/:lang/office/:kind/:id?', allowed, (c) => {
    const form = formOf(c);
    if (form === null) return c.notFound();
    const saved = c.req.query('saved');
    if (saved === undefined) return show(c, form, {});
    return show(c, form, { saved: recent.get(`${staffId(c)} ${saved}`) ?? [] });
  });

  app.post('/:lang/office/:kind/:id?', allowed, async (c) => {
    const form = formOf(c);
    if (form === null) return c.notFound();
    const { t } = c.var;
    const typed = await readTyped(c);
    const version = Number(typed['version']?.[0] ?? 0);
    if (typed['changeLanguage'] !== undefined) return show(c, form, { typed, version });
    const shape = shapeOf(form);
    const actor = { kind: 'staff', id: staffId(c) } as const;
    const saved = await editCouncil(council, { shape, typed, version, actor });
    if (saved.ok) {
      const now = council.current().version;
      recent.set(`${actor.id} ${now}`, saved.value);
      for (const key of [...recent.keys()].slice(0, -mostRemembered)) recent.delete(key);
      return c.redirect(`${c.req.path}?saved=${now}`, 303);
    }
    const { refusal, problems } = saved;
    const errors = new Map<string, string>();
    const elsewhere: string[] = [];
    for (const problem of problems) {
      const name = fieldOfProblem(shape, typed, problem);
      if (name === null) elsewhere.push(sayProblem(t, problem));
      else if (!errors.has(name))
        errors.set(name, t(`council.problem.${problem.code}`, problem.facts));
    }
    const lines = elsewhere.slice(0, mostLines);
    if (elsewhere.length > lines.length)
      lines.push(t('office.moreProblems', { count: elsewhere.length - lines.length }));
    const title = problems.length > 0 ? t('office.notSaved') : refusalText(c, refusal);
    const shown = problems.length > 0 && elsewhere.length === 0 ? null : { title, lines };
    const kept = refusal.code === 'council-changed' ? t('office.typedKept') : null;
    return show(
      c,
      form,
      {
        typed,
        errors,
        refusal: shown && kept !== null ? { ...shown, lines: [kept] } : shown,
        // After somebody else's change the person looks at the version in force from now on.
        ...(kept === null ? { version } : {}),
      },
      problems.length > 0 ? 422 : statusOf(refusal.code),
    );
  });

  return app;
}

function shapeOf({ groups, list }: DrawnForm): EditShape {
  const fields = groups.flatMap((group) => group.fields);
  return list === undefined ? { fields } : { fields, list };
}

function staffId(c: Context<AppEnv>): string {
  const { caller } = c.var;
  if (caller.kind !== 'staff') throw new Error('requirePermission lets only staff through');
  return caller.id;
}

async function readTyped(c: Context<AppEnv>): Promise<Typed> {
  const body = await c.req.parseBody({ all: true });
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      [value].flat().filter((one) => typeof one === 'string'),
    ]),
  );
}
