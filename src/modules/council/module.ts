import { refuse, type Refusal } from '../../kernel/result.ts';
import type { Signals } from '../../platform/signals/signals.ts';
import {
  importCouncil,
  loadCouncilOnce,
  type CouncilDeps,
  type ImportOptions,
} from './commands.ts';
import { messageProblems } from './check-messages.ts';
import { viewCouncil, type CouncilView } from './core/council-view.ts';
import type { CouncilProblem } from './core/council-problem.ts';
import type { CouncilDocument } from './core/council-document.ts';
import { loadCouncil } from './store/load-council.ts';
import { answerProblems, prepareCouncil, type CheckAnswer } from './prepare-council.ts';
import { readCouncilId } from './read-council-files.ts';
import { writeCouncilFiles } from './write-council-files.ts';

export interface CreateCouncilDeps extends CouncilDeps {
  readonly signals: Signals;
  readonly checkAnswer: CheckAnswer;
  /** A refresh after a signal failed: the last good view stays in force. */
  readonly onError: (error: unknown) => void;
}

export type CouncilModule = ReturnType<typeof createCouncil>;

export type StartedCouncil =
  | { readonly ok: true; readonly value: { readonly loaded: boolean } }
  | {
      readonly ok: false;
      readonly refusal: Refusal<'council-already-loaded' | 'council-not-valid'>;
      readonly problems: readonly CouncilProblem[];
    };

/** The council in memory, fresh after each signal `council`; pages never wait for the database. */
export function createCouncil(deps: CreateCouncilDeps) {
  let view: CouncilView | null = null;
  const listeners = new Set<(view: CouncilView) => void>();
  let refreshing: Promise<void> = Promise.resolve();

  async function read(): Promise<void> {
    const stored = await loadCouncil(deps.db);
    view = stored === null ? null : viewCouncil(stored);
    if (view !== null) for (const listener of listeners) listener(view);
  }

  /** One reading at a time, in order, so that an older one never ends last. */
  function refresh(): Promise<void> {
    const next = refreshing.then(read);
    refreshing = next.catch(() => undefined);
    return next;
  }

  const unsubscribe = deps.signals.subscribe((topic) => {
    if (topic === 'council') refresh().catch(deps.onError);
  });

  return {
    /** The council in force. Call only after `loadFolder` or `refresh` found one: else it is a bug. */
    current(): CouncilView {
      if (view === null) throw new Error('the council is read before it is loaded');
      return view;
    },
    isLoaded: () => view !== null,
    refresh,
    /** Called with each new view, the present one at once: interface languages, search indexes. */
    onChange(listener: (view: CouncilView) => void): () => void {
      listeners.add(listener);
      if (view !== null) listener(view);
      return () => void listeners.delete(listener);
    },
    /** Reads and checks a council's folder; every problem is listed. */
    prepare: (folder: string) => prepareCouncil(folder, deps.checkAnswer),
    async loadOnce(document: CouncilDocument) {
      const loaded = await loadCouncilOnce(deps, document);
      if (loaded.ok) await refresh();
      return loaded;
    },
    /**
     * The start of the house: loads the folder on an empty database, else only makes sure that it
     * is the same council. `problems` is not empty when the files are wrong.
     */
    async start(folder: string): Promise<StartedCouncil> {
      await refresh();
      if (view !== null) {
        const loaded = view.document.council.id;
        const wished = await readCouncilId(folder);
        if (wished === loaded) return { ok: true, value: { loaded: false } };
        const refused = refuse('council-already-loaded', { loaded, wished: wished ?? folder });
        return { ...refused, problems: [] };
      }
      const prepared = await prepareCouncil(folder, deps.checkAnswer);
      if (!prepared.ok) return { ...notValid(prepared.problems), problems: prepared.problems };
      const loaded = await this.loadOnce(prepared.value);
      return loaded.ok ? loaded : { ...loaded, problems: [] };
    },
    /** From files or from an edited copy of `current().document`. */
    async import(document: CouncilDocument, options: ImportOptions) {
      const problems = [
        ...answerProblems(document, deps.checkAnswer),
        ...messageProblems(document),
      ];
      if (problems.length > 0) return notValid(problems);
      const imported = await importCouncil(deps, document, options);
      if (imported.ok && !options.dryRun) await refresh();
      return imported;
    },
    async export(folder: string) {
      const stored = await loadCouncil(deps.db);
      if (stored === null) return refuse('council-not-loaded');
      return writeCouncilFiles(folder, stored.document);
    },
    close: unsubscribe,
  };
}

function notValid(problems: readonly CouncilProblem[]) {
  const [first] = problems;
  const facts = {
    problems: problems.length,
    file: first?.file ?? '',
    field: first?.field ?? '',
  };
  return refuse('council-not-valid', facts);
}
