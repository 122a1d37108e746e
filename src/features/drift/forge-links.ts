/** Addresses at which a file can be mended. */
import type { Project } from '../../catalogue/project.ts';
import { canonicalRepository } from '../../schemas/repository-url.ts';
import { driftMessages as say } from '../../messages/drift.ts';
import { editAddress } from '../../schemas/edit-links.ts';
import type { ProviderKind } from '../../schemas/metadata.ts';
import type { DriftSite, FilePlace } from '../../schemas/drift-finding.ts';
import { entryFile } from '../../schemas/paths.ts';
import type { SubjectRepository } from './subject.ts';

/** The entry, on the page that edits it. */
export function entryPlace(project: Project, { repository }: DriftSite): FilePlace {
  const file = entryFile(project);
  return { file, url: editAddress(repository, file) };
}

interface Paths {
  /** Edits a file on a known branch. */
  readonly edit: (branch: string, file: string) => string;
  /** Makes a file on a known branch. */
  readonly create: (branch: string, file: string) => string;
  /** Edits what the forge itself says of the repository, such as its home page. */
  readonly settings: string;
  /** Shows a file; `HEAD` is the default branch. */
  readonly view: (file: string) => string;
}

const PATHS = {
  github: {
    edit: (branch, file) => `/edit/${branch}/${file}`,
    create: (branch, file) => `/new/${branch}?filename=${file}`,
    // The About of a repository is edited on its first page.
    settings: '',
    view: (file) => `/blob/HEAD/${file}`,
  },
  gitlab: {
    edit: (branch, file) => `/-/edit/${branch}/${file}`,
    create: (branch, file) => `/-/new/${branch}?file_name=${file}`,
    settings: '/edit',
    view: (file) => `/-/blob/HEAD/${file}`,
  },
  forgejo: {
    edit: (branch, file) => `/_edit/${branch}/${file}`,
    create: (branch, file) => `/_new/${branch}?filename=${file}`,
    settings: '/settings',
    view: (file) => `/src/HEAD/${file}`,
  },
} as const satisfies Partial<Record<ProviderKind, Paths>>;

/** A file of the project's own repository; the repository itself where its host has no known pages. */
export function filePlace(repository: SubjectRepository, file: string, site: DriftSite): FilePlace {
  const { base, paths, branch } = pagesOf(repository, site);
  const path = encodePath(file);
  if (!paths) return { file, url: base };
  return { file, url: base + (branch ? paths.edit(branch, path) : paths.view(path)) };
}

/** The page that shows a file of the default branch, or the repository itself. */
export function viewPlace(repository: SubjectRepository, file: string, site: DriftSite): FilePlace {
  const { base, paths } = pagesOf(repository, site);
  return { file, url: paths ? base + paths.view(encodePath(file)) : base };
}

/** The page that makes a new file in the repository, or the repository itself. GitHub takes `HEAD` for a branch. */
export function newFilePlace(
  repository: SubjectRepository,
  file: string,
  site: DriftSite,
): FilePlace {
  const { base, paths, branch = paths === PATHS.github && 'HEAD' } = pagesOf(repository, site);
  const url = paths && branch ? base + paths.create(branch, encodePath(file)) : base;
  return { file, url };
}

/** Where the maintainers edit what the forge says of the repository, or the repository itself. */
export function settingsPlace(repository: SubjectRepository, site: DriftSite): FilePlace {
  const { base, paths, kind } = pagesOf(repository, site);
  return { file: say.settings[kind], url: base + (paths?.settings ?? '') };
}

function pagesOf({ url, record }: SubjectRepository, { forges }: DriftSite) {
  const base = canonicalRepository(url);
  const host = URL.parse(base)?.host;
  const kind = forges.find((forge) => forge.host === host)?.kind ?? 'git';
  const paths: Paths | undefined = kind === 'git' ? undefined : PATHS[kind];
  return { base, kind, paths, branch: record?.defaultBranch && encodePath(record.defaultBranch) };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
