/** Checks a project point by point, without a score, so that nobody is ranked. */
import { type HygienePoint, type PointState, pointsOf } from '../schemas/hygiene-points.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';
import type { Project } from './project.ts';

export interface PointCheck {
  readonly point: HygienePoint;
  readonly state: PointState;
}

/** Formats that more than one vendor's tools can read. Gerber is left out: it is exported and cannot be edited. */
const OPEN_FORMATS: ReadonlySet<string> = new Set([
  'FreeCAD',
  'KiCad',
  'OpenSCAD',
  'STEP',
  'SystemVerilog',
  'Verilog',
  'VHDL',
]);

/** The state of each point that applies to the kind of the project, in a fixed order. */
export function checkPoints(project: Project): readonly PointCheck[] {
  return pointsOf(project.kind).map((point) => ({
    point,
    state: stateOf(CHECKS[point](project)),
  }));
}

function stateOf(found: boolean | undefined): PointState {
  if (found === undefined) return 'unknown';
  return found ? 'found' : 'missing';
}

type Check = (project: Project) => boolean | undefined;

const CHECKS = {
  readme: ({ metadata }) => metadata?.hygiene?.readme,
  license: ({ metadata }) => hasLicense(metadata),
  reuse: ({ metadata }) => metadata?.hygiene?.reuse,
  contributing: ({ metadata }) => metadata?.hygiene?.contributing,
  codeOfConduct: ({ metadata }) => metadata?.hygiene?.codeOfConduct,
  security: ({ metadata }) => metadata?.hygiene?.security,
  citation: ({ metadata }) => metadata?.hygiene?.citation,
  releases: ({ metadata }) => hasReleases(metadata),
  archive: (project) => isArchived(project),
  ci: ({ metadata }) => hasPipeline(metadata),
  documentation: ({ entry }) => entry.links?.documentation !== undefined,
  designSources: ({ metadata }) => hasOpenSources(metadata),
  bom: ({ metadata }) => foundOnly(metadata?.hygiene?.bom),
  schematics: ({ metadata }) => foundOnly(metadata?.hygiene?.schematics),
  tests: ({ metadata }) => foundOnly(metadata?.hygiene?.tests),
} as const satisfies Record<HygienePoint, Check>;

/** A negative is unknown: what is not at the root may be in a folder, as production data mostly are. */
function foundOnly(found: boolean | undefined): true | undefined {
  return found || undefined;
}

function hasLicense(metadata: MetadataRecord | undefined): boolean | undefined {
  if (metadata?.license || metadata?.hygiene?.reuse) return true;
  return metadata?.hygiene?.license;
}

/** A tag counts as a release. A history without a count of tags leaves this unknown. */
function hasReleases(metadata: MetadataRecord | undefined): boolean | undefined {
  if (!metadata) return undefined;
  if (metadata.latestRelease ?? metadata.latestTag) return true;
  return metadata.source !== 'git' || metadata.tags === 0 ? false : undefined;
}

/** A copy that outlives the forge: at Software Heritage, or behind a DOI. */
function isArchived({ entry, metadata }: Project): boolean | undefined {
  const { softwareHeritage, zenodo } = metadata ?? {};
  const { doi, swhid } = entry.identifiers ?? {};
  if (doi ?? swhid ?? zenodo?.doi ?? softwareHeritage?.archivedAt) return true;
  return softwareHeritage && !softwareHeritage.failing ? false : undefined;
}

/** Workflows are in a folder whose names plain git does not give. */
function hasPipeline(metadata: MetadataRecord | undefined): boolean | undefined {
  const found = metadata?.hygiene?.ci;
  return found === false && metadata?.source === 'git' ? undefined : found;
}

/** Sources may be in a folder; only those of a proprietary tool at the root show that they are missing. */
function hasOpenSources(metadata: MetadataRecord | undefined): boolean | undefined {
  const formats = metadata?.designFormats?.filter((format) => format !== 'Gerber') ?? [];
  if (formats.length === 0) return undefined;
  return formats.some((format) => OPEN_FORMATS.has(format));
}
