/**
 * `/api/v1/catalogue.csv`: one row per project, including retired ones. Several values in a cell are joined by "; ".
 */
import { isShown } from '../catalogue/boards.ts';
import { type Catalogue, licenseParts } from '../catalogue/catalogue.ts';
import { evidenceOf } from '../catalogue/evidence.ts';
import { creditLine, widestOf } from '../catalogue/pictures.ts';
import { vendorsOf } from '../catalogue/makers.ts';
import { fieldsOf } from '../catalogue/uses.ts';
import { type Cell, csvText } from '../lib/csv.ts';
import type { Evidence } from '../schemas/evidence-line.ts';
import {
  type AddressOf,
  releaseDay,
  type ExportedProject,
  exportedProject,
} from './exported-project.ts';

/** A public format: only add columns at the end. */
const COLUMNS = {
  id: ({ project }) => project.id,
  number: ({ project }) => project.number,
  kind: ({ project }) => project.kind,
  name: ({ project }) => project.entry.name,
  title: ({ project }) => project.entry.title,
  summary: ({ project }) => project.entry.summary,
  status: ({ facts }) => facts.status?.value,
  maturity: ({ project }) => project.entry.maturity,
  license_hardware: ({ project }) => project.entry.licenses?.hardware,
  license_gateware: ({ project }) => project.entry.licenses?.gateware,
  license_software: ({ project }) => project.entry.licenses?.software,
  license_documentation: ({ project }) => project.entry.licenses?.documentation,
  license_data: ({ project }) => project.entry.licenses?.data,
  topics: ({ project }) => project.entry.topics,
  organisations: ({ project }) => project.entry.organisations,
  provides: ({ project }) => project.entry.interfaces?.provides,
  uses: ({ project }) => project.entry.interfaces?.uses,
  relations: ({ project }) =>
    project.entry.relations?.map(({ type, target }) => `${type} ${target}`),
  repositories: ({ project }) => project.entry.repositories?.map(({ url }) => url),
  homepage: ({ project }) => project.entry.links?.homepage,
  documentation: ({ project }) => project.entry.links?.documentation,
  doi: ({ project }) => project.entry.identifiers?.doi,
  latest: ({ facts }) => facts.latest?.value.tag,
  latest_date: releaseDay,
  last_commit: ({ facts }) => facts.lastCommit?.value,
  contributors: ({ facts }) => facts.contributors?.value,
  languages: ({ facts }) => facts.languages?.value.map(({ name }) => name),
  since: ({ project }) => project.entry.since,
  seeking: ({ project }) => project.entry.seeking,
  review: ({ project }) => project.entry.review?.state,
  retired: ({ project }) => project.entry.retired?.date,
  successor: ({ project }) => project.entry.retired?.successor,
  page: ({ page }) => page,
  licenses_seen: ({ project }) =>
    project.entry.licensesSeen?.map(
      ({ part, license, at, year }) => `${part} ${license} (${at}${year ? `, ${year}` : ''})`,
    ),
  from_forge: ({ project }) => Object.keys(project.fromForge ?? {}),
  licenses_detected: ({ project }) =>
    licenseParts(project).flatMap(({ artefact, isDetected }) => (isDetected ? [artefact] : [])),
  former_numbers: ({ project }) => project.formerNumbers,
  makers: ({ project }) => vendorsOf(project.entry),
  used: ({ project }) => fieldsOf(project),
  boards: ({ project, page }) =>
    project.boards?.filter(isShown).map(({ slug }) => `${page}boards/${slug}/`),
  board_drawings: ({ project: { boards = [] } }, addressOf) =>
    boards
      .filter(isShown)
      .flatMap(({ at }) => (at.drawings ? [at.drawings.top, at.drawings.bottom] : []))
      .map(addressOf),
  pictures: ({ project }, addressOf) =>
    project.pictures.map((picture) => addressOf(widestOf(picture)?.href ?? '')),
  picture_alts: ({ project }) => project.pictures.map(({ alt }) => oneValue(alt)),
  picture_credits: ({ project }) =>
    project.pictures.map((picture) => oneValue(creditLine(picture))),
  packages: ({ project }) => project.entry.packages,
  evidence: ({ project }) => evidenceOf(project).map(({ kind, state }) => `${kind} ${state}`),
  evidence_lines: ({ project }) => evidenceOf(project).flatMap(evidenceLines),
} as const satisfies Record<string, (subject: ExportedProject, addressOf: AddressOf) => Cell>;

/** What a service counted, such as `citations openalex 10.1000/x: citations 12 (2026-11-20)`. */
function evidenceLines({ kind, lines }: Evidence): string[] {
  const counted = lines.filter(({ source, state }) => source !== 'entry' && state === 'found');
  return counted.map(({ source, purl, doi, releases, asOf, ...line }) => {
    const counts = COUNTS.flatMap((key) => (line[key] === undefined ? [] : `${key} ${line[key]}`));
    const what = [...counts, ...(releases ? [`releases ${releases.join(' ')}`] : [])].join(', ');
    const about = [kind, source, purl ?? doi].filter(Boolean).join(' ');
    return oneValue(`${about}${what && `: ${what}`}${asOf ? ` (${asOf.slice(0, 10)})` : ''}`);
  });
}

const COUNTS = ['packages', 'repositories', 'citations', 'downloads'] as const;

/** Escapes the separator within a value. */
function oneValue(text: string): string {
  return text.replaceAll(';', ',');
}

export const CSV_COLUMNS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

export function catalogueCsv(catalogue: Catalogue, addressOf: AddressOf): string {
  const subjects = [...catalogue.projects.values()].map((project) =>
    exportedProject(project, catalogue, addressOf),
  );
  const rows = subjects.map((subject) =>
    CSV_COLUMNS.map((column) => COLUMNS[column](subject, addressOf)),
  );
  return csvText([CSV_COLUMNS, ...rows]);
}
