/** What a project lacks, with drafts of the missing files, as data for the text. */
import { checkPoints } from '../../catalogue/hygiene-points.ts';
import { fileFor } from '../../catalogue/hygiene-files.ts';
import type { Project } from '../../catalogue/project.ts';
import { newFilePlace } from '../../features/drift/forge-links.ts';
import { type ManifestFile, manifestsOf, EXPORT_FILES } from '../../exports/files.ts';
import { filledAddress } from '../../exports/proposal.ts';
import type { ExportedProject } from '../../exports/exported-project.ts';
import type { HygienePoint } from '../../schemas/hygiene-points.ts';
import type { Site } from '../../schemas/site.ts';
import { draftOf } from './drafts.ts';

export interface Letter {
  readonly subject: ExportedProject;
  readonly repository: string;
  readonly missing: readonly MissingPoint[];
  /** Drafts of missing files. */
  readonly files: readonly DraftFile[];
}

export interface MissingPoint {
  readonly point: HygienePoint;
  /** Id of the guideline on how to do it. */
  readonly guideline: string | undefined;
}

export interface DraftFile {
  readonly name: string;
  readonly text: string;
  /** The page of the forge that creates the file, with the draft in it where the forge supports that. */
  readonly address: string;
}

/** The site, and the ids of its guidelines. */
export interface Office {
  readonly site: Site;
  readonly guidelines: ReadonlySet<string>;
}

/** Undefined for a project that lacks nothing, was never read, or is retired. */
export function letterTo(
  subject: ExportedProject,
  { site, guidelines }: Office,
): Letter | undefined {
  const { project } = subject;
  const { entry, metadata } = project;
  const repository = entry.repositories?.[0]?.url;
  if (!repository || !metadata?.hygiene || entry.retired) return undefined;
  const missing = checkPoints(project)
    .filter(({ state }) => state === 'missing')
    .map(({ point }) => {
      const guide = site.handbook?.fileGuides?.[point];
      return { point, guideline: guide && guidelines.has(guide) ? guide : undefined };
    });
  const files = draftsOf(subject, missing).map(({ name, text }) => {
    const { url } = newFilePlace({ url: repository, record: metadata }, name, site);
    return { name, text, address: filledAddress(url, text) ?? url };
  });
  return missing.length + files.length > 0 ? { subject, repository, missing, files } : undefined;
}

function draftsOf(subject: ExportedProject, missing: readonly MissingPoint[]) {
  const drafts = missing.flatMap(({ point }) => {
    const name = fileFor(point, undefined);
    const text = draftOf(point, subject);
    return name && text ? [{ name, text }] : [];
  });
  const manifest = manifestFor(subject);
  const text = manifest && EXPORT_FILES[manifest](subject);
  return manifest && text ? [...drafts, { name: manifest, text }] : drafts;
}

/**
 * One manifest, so that the project can maintain its entry itself; undefined where it has one. The most detailed format
 * that fits.
 */
function manifestFor(subject: ExportedProject): ManifestFile | undefined {
  const { metadata }: Project = subject.project;
  const { hygiene, manifest } = metadata ?? {};
  const kept = Object.values(manifest?.sources ?? {}).some((file) => !/citation\.cff$/i.test(file));
  if (kept || hygiene?.codemeta !== false || hygiene.publiccode) return undefined;
  const made = manifestsOf(subject);
  return (['publiccode.yml', 'okh.yml', 'codemeta.json'] as const).find((name) =>
    made.includes(name),
  );
}
