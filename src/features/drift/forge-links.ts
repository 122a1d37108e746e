/** Links to the pages on which a file can be edited. */
import type { Project } from '../../catalogue/project.ts';
import { canonicalRepository } from '../../schemas/repository-url.ts';
import { driftMessages as say } from '#messages/drift.ts';
import { editAddress } from '../../schemas/edit-links.ts';
import { pagesOf } from '../../schemas/forges/forges.ts';
import type { DriftSite, FilePlace } from '../../schemas/drift-finding.ts';
import { entryFile } from '../../schemas/paths.ts';
import type { DriftRepository } from './subject.ts';

/** The page that edits the entry. */
export function entryPlace(project: Project, { repository }: DriftSite): FilePlace {
  const file = entryFile(project);
  return { file, url: editAddress(repository, file) };
}

/** The page of a file in the project's own repository; the repository itself at an unknown kind of host. */
export function filePlace(repository: DriftRepository, file: string, site: DriftSite): FilePlace {
  const { base, pages, branch } = forgeOf(repository, site);
  const page = branch === undefined ? pages?.view(file) : pages?.edit(branch, file);
  return { file, url: base + (page ?? '') };
}

/** The page that shows a file of the default branch, or the repository itself. */
export function viewPlace(repository: DriftRepository, file: string, site: DriftSite): FilePlace {
  const { base, pages } = forgeOf(repository, site);
  return { file, url: base + (pages?.view(file) ?? '') };
}

/** The page that shows a file, or a folder, as it was at a commit, or the repository itself. */
export function commitPlace(
  repository: DriftRepository,
  { commit, file }: { readonly commit: string; readonly file: string },
  site: DriftSite,
): FilePlace {
  const { base, pages } = forgeOf(repository, site);
  return { file, url: base + (pages?.viewAt(commit, file) ?? '') };
}

/** The page that makes a new file in the repository, or the repository itself. */
export function newFilePlace(
  repository: DriftRepository,
  file: string,
  site: DriftSite,
): FilePlace {
  const { base, pages, branch = pages?.anyBranch } = forgeOf(repository, site);
  return { file, url: base + (branch === undefined ? '' : (pages?.create(branch, file) ?? '')) };
}

/** The settings page, where maintainers edit description and topics, or the repository itself. */
export function settingsPlace(repository: DriftRepository, site: DriftSite): FilePlace {
  const { base, pages, kind } = forgeOf(repository, site);
  return { file: say.settings[kind], url: base + (pages?.settings ?? '') };
}

function forgeOf({ url, record }: DriftRepository, { forges }: DriftSite) {
  const base = canonicalRepository(url);
  const host = URL.parse(base)?.host;
  const kind = forges.find((forge) => forge.host === host)?.kind ?? 'git';
  return { base, kind, pages: pagesOf(kind), branch: record?.defaultBranch };
}
