/** `/api/v1/projects/<id>.json`, and its short form in the whole catalogue. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isShown, type ProjectBoard } from '../catalogue/boards.ts';
import { evidenceOf } from '../catalogue/evidence.ts';
import { checkLicenses, type LicenseCheck } from '../catalogue/license-check.ts';
import type { FromForge } from '../catalogue/forge-fields.ts';
import { productOf } from '../catalogue/product.ts';
import type { Project } from '../catalogue/project.ts';
import {
  FACTS,
  servicesOf as namedServices,
  type FactName,
  type MetadataRecord,
} from '../schemas/metadata.ts';
import { dataPath, NOTICE } from '../schemas/data-address.ts';
import { defined, filledList } from '../lib/defined.ts';
import { mapValues } from '../lib/records.ts';
import { filesOf } from './files.ts';
import { productRecord } from './product-json.ts';
import { readRecords } from './read-json.ts';
import { entryProvenance, factSource } from './provenance.ts';
import { answersOf } from './takers.ts';
import type { ProjectRecord, ProjectSummary, RecordFacts } from './schemas/project-record.ts';
import { entryFile } from '../schemas/paths.ts';
import { type AddressOf, type ExportedProject, exportedProject } from './exported-project.ts';

/** What an export states about the catalogue as a whole. */
export interface Publication {
  readonly addressOf: AddressOf;
  /** SPDX id of the licence of the data. */
  readonly license: string;
}

const API = '/api/v1/';

/** Projects with a common interface per file; the page of the interface lists all. */
const MOST_NAMED = 100;

export function projectRecord(
  project: Project,
  catalogue: Catalogue,
  { addressOf, license }: Publication,
): ProjectRecord {
  const { record: _, ...summary } = projectSummary(project, catalogue, addressOf);
  const { id, metadata } = project;
  const connections = catalogue.connections.get(id) ?? [];
  const subject = exportedProject(project, catalogue, addressOf);
  const facts = Object.keys(summary.facts ?? {}) as (keyof RecordFacts)[];
  const readings = facts.flatMap((name) => {
    const source = factSource(project, name);
    return source ? [[`facts.${name}`, source] as const] : [];
  });
  return {
    $schema: addressOf(`${API}schema/project.json`),
    generatedFrom: `${entryFile(project)}, catalogue/metadata.json`,
    license,
    ...summary,
    ...defined({ services: servicesOf(metadata) }),
    evidence: evidenceOf(project),
    relations: connections.map(({ type, verb, direction, other, manifest }) => ({
      type,
      verb,
      direction,
      project: other.id,
      ...defined({ manifest }),
    })),
    ...defined({ reads: readRecords(id, catalogue) }),
    fits: (catalogue.interfaceMatches.get(id) ?? []).map(({ term, role, others }) => ({
      interface: term.id,
      role,
      count: others.length,
      projects: others.slice(0, MOST_NAMED).map((other) => other.id),
    })),
    licenseChecks: checkLicenses(project, connections).map(licenseCheckRecord),
    ...defined({
      product: productRecord(productOf(project, catalogue), addressOf(dataPath.beside(id, NOTICE))),
      boards: boardRecords(project, addressOf),
    }),
    files: fileAddresses(subject),
    takers: takersOf(subject),
    provenance: {
      ...statusProvenance(project, summary),
      ...entryProvenance(project),
      ...Object.fromEntries(readings),
    },
  };
}

export function projectSummary(
  project: Project,
  catalogue: Catalogue,
  addressOf: AddressOf,
): ProjectSummary {
  const { id, kind, number, formerNumbers, entry, fromForge, metadata, translations } = project;
  const { facts, page } = exportedProject(project, catalogue, addressOf);
  return {
    id,
    kind,
    ...defined({ number, formerNumbers: formerNumbers && [...formerNumbers] }),
    page,
    record: addressOf(`${API}projects/${id}.json`),
    ...defined({ status: facts.status?.value }),
    entry,
    ...defined({
      translations: translations && mapValues(translations, (texts) => ({ ...texts })),
      fromForge: pathsOf(fromForge),
      facts: metadata && factsOf(metadata),
      pictures: picturesOf(project, addressOf),
    }),
    ecosystems: (catalogue.ecosystemsOf.get(id) ?? []).map((family) => family.id),
  };
}

function pathsOf(fromForge: FromForge = {}): string[] | undefined {
  const paths = Object.keys(fromForge);
  return paths.length > 0 ? paths : undefined;
}

/** What the record says elsewhere, in a shape of its own. */
const APART: ReadonlySet<FactName> = new Set(['manifest', 'edges']);

function factsOf(metadata: MetadataRecord): RecordFacts {
  const names = FACTS.filter((name) => !APART.has(name) && metadata[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, metadata[name]])) as RecordFacts;
}

function servicesOf(metadata: MetadataRecord | undefined): ProjectRecord['services'] | undefined {
  if (!metadata) return undefined;
  const services = defined({ ...namedServices(metadata), failing: metadata.failing });
  return Object.keys(services).length > 0 ? services : undefined;
}

function boardRecords(
  { id, boards = [] }: Project,
  addressOf: AddressOf,
): ProjectRecord['boards'] | undefined {
  return filledList(boards.filter(isShown).map((board) => boardRecord(id, board, addressOf)));
}

function boardRecord(id: string, board: ProjectBoard, addressOf: AddressOf) {
  const { slug, file, repository, commit, drawn, tool, facts, parts, at } = board;
  return {
    slug,
    page: addressOf(at.page),
    file,
    repository,
    commit,
    read: drawn,
    tool,
    facts,
    ...(at.drawings && {
      drawings: { top: addressOf(at.drawings.top), bottom: addressOf(at.drawings.bottom) },
    }),
    ...(parts.length > 0 && {
      parts: {
        count: parts.reduce((sum, { quantity }) => sum + quantity, 0),
        csv: addressOf(dataPath.boardTable(id, slug)),
        cyclonedx: addressOf(dataPath.boardBom(id, slug)),
      },
    }),
  };
}

function picturesOf({ pictures }: Project, addressOf: AddressOf): ProjectSummary['pictures'] {
  if (pictures.length === 0) return undefined;
  return pictures.map(({ sources, alt, isUndescribed, credit, license, from, missingSince }) => ({
    sources: sources.map(({ href, ...rest }) => ({ address: addressOf(href), ...rest })),
    alt,
    from: { file: from.file, ...defined({ address: from.address }) },
    ...defined({ undescribed: isUndescribed, credit, license, missingSince }),
  }));
}

function licenseCheckRecord({ from, to, use, verdict, pairs }: LicenseCheck) {
  return {
    of: { artefact: from.artefact, ...defined({ license: from.license }) },
    with: {
      artefact: to.artefact,
      ...defined({ license: to.license, project: to.project?.id }),
    },
    use,
    verdict,
    answers: pairs.map((pair) => ({
      inbound: pair.inbound,
      outbound: pair.outbound,
      verdict: pair.verdict,
      ...defined({ why: pair.why, reason: pair.reason }),
      source: [...pair.source],
    })),
  };
}

/** A status that no entry states is derived from an archived repository. */
function statusProvenance(
  project: Project,
  { status, entry }: Pick<ProjectSummary, 'status' | 'entry'>,
) {
  if (status === undefined) return {};
  const source = entry.status
    ? entryProvenance(project)['entry.status']
    : factSource(project, 'archived');
  return source ? { status: source } : {};
}

function takersOf(subject: ExportedProject): ProjectRecord['takers'] {
  const answers = answersOf(subject).map(({ taker, taken, missing }) => [
    taker,
    { taken, ...defined({ missing: filledList(missing) }) },
  ]);
  return Object.fromEntries(answers) as ProjectRecord['takers'];
}

function fileAddresses(subject: ExportedProject): Record<string, string> {
  return Object.fromEntries(
    [...filesOf(subject), 'badge.svg'].map((name) => [name, `${subject.page}${name}`]),
  );
}
