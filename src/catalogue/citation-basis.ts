/** What a citation rests on, so that nothing is said of a project that nobody has looked up. */
import type { HygieneFile } from '../schemas/metadata.ts';
import { readingOf } from './facts.ts';
import type { Project } from './project.ts';

/** The project says how to cite it; that was not read, or names no authors. */
export interface OwnFile {
  readonly kind: 'own-file';
  readonly file: string;
  /** Where the entry links to it; else it stands at the root of the repository. */
  readonly url?: string;
}

export type CitationBasis =
  | { readonly kind: 'entry' }
  /** Taken from a file of the project's own repository. */
  | { readonly kind: 'manifest'; readonly file: string; readonly asOf: string | undefined }
  | OwnFile
  /** The repository was looked at, and had no such file. */
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

/** A file of the repository that says how to cite the project: it was seen there, or the entry links to it. */
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
