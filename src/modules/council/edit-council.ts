import { refuse } from '../../kernel/result.ts';
import type { Actor } from '../../platform/events/actor.ts';
import { checkCouncil } from './core/check-council.ts';
import type { CouncilProblem } from './core/council-problem.ts';
import { filesWith, type EditShape, type Typed } from './core/edit-form.ts';
import { filesOfCouncil } from './core/files-of-council.ts';
import type { CouncilModule } from './module.ts';

/**
 * Saves an edited copy of the council in force, through the same checks as files. `version` is the
 * one the person looked at: if another has come since, refused `council-changed`. Problems are those
 * of the checker; the value says exactly what changed.
 */
export async function editCouncil(
  council: Pick<CouncilModule, 'current' | 'import'>,
  edit: { shape: EditShape; typed: Typed; version: number; actor: Actor },
) {
  const { shape, typed, version, actor } = edit;
  const { document, version: inForce } = council.current();
  const none: readonly CouncilProblem[] = [];
  if (version !== inForce) return { ...refuse('council-changed'), problems: none };
  const checked = checkCouncil(filesWith(filesOfCouncil(document), shape, typed));
  if (!checked.ok) return { ...refuse('council-not-valid', {}), problems: checked.problems };
  const imported = await council.import(checked.value, { actor, dryRun: false, version });
  return imported.ok ? imported : { ...imported, problems: none };
}
