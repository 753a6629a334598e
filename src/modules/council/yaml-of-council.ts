import { stringify } from 'yaml';
import type { CouncilDocument } from './core/council-document.ts';
import { filesOfCouncil } from './core/files-of-council.ts';

/** All of a council's files as one stream of YAML documents, each under its file's name. */
export function yamlOfCouncil(document: CouncilDocument): string {
  return filesOfCouncil(document)
    .map(({ path, content }) => `--- # ${path}\n${stringify(content, { lineWidth: 100 })}`)
    .join('');
}
