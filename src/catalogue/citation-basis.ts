/** The basis of a citation, so that "no citation" is only said of a repository that was read. */
import type { HygieneFile } from '../schemas/metadata.ts';
import { readingOf } from './facts.ts';
import type { Project } from './project.ts';

/** The project has a citation file; it was not parsed, or names no authors. */
export interface OwnFile {
  readonly kind: 'own-file';
  readonly file: string;
  /** Where the entry links to it; otherwise it is at the root of the repository. */
  readonly url?: string;
}

export type CitationBasis =
  | { readonly kind: 'entry' }
  /** Taken from a file of the project's own repository. */
  | { readonly kind: 'manifest'; readonly file: string; readonly asOf: string | undefined }
  | OwnFile
  /** The repository was read, and had no such file. */
  | { readonly kind: 'none'; readonly asOf: string }
  | { readonly kind: 'unread' };

/** Files that can say how to cite a project, the most explicit first. */
const FILES = [
  ['citation', 'CITATION.cff'],
  ['codemeta', 'codemeta.json'],
  ['zenodo', '.zenodo.json'],
] as const satisfies readonly (readonly [HygieneFile, string])[];

export function citationBasis(project: Project): CitationBasis {
  const { entry, harvested, metadata } = project;
  const file = harvested?.['citation'];
  if (file) {
    return { kind: 'manifest', file, asOf: metadata && readingOf(metadata, 'manifest').fetchedAt };
  }
  if (entry.citation) return { kind: 'entry' };
  return ownFile(project) ?? absence(project);
}

/** The citation file of the project: seen in the repository, or linked in the entry. */
export function ownFile({ entry, metadata }: Project): OwnFile | undefined {
  const linked = entry.links?.others?.find(({ url }) => /\/citation\.cff$/i.test(url));
  if (linked) return { kind: 'own-file', file: 'CITATION.cff', url: linked.url };
  const [, file] = FILES.find(([name]) => metadata?.hygiene?.[name]) ?? [];
  return file ? { kind: 'own-file', file } : undefined;
}

function absence({ metadata }: Project): CitationBasis {
  return metadata?.hygiene?.citation === false
    ? { kind: 'none', asOf: readingOf(metadata, 'hygiene').fetchedAt }
    : { kind: 'unread' };
}
