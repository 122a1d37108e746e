/**
 * Evidence that a project is used, by kind. Kinds are of different worth and are never added up; what nobody looked for
 * is told apart from what was looked for and not found.
 */
import {
  EVIDENCE_SERVICES,
  isAskedOf,
  type EvidenceField,
  type EvidenceService,
} from '../schemas/evidence.ts';
import type {
  Evidence,
  EvidenceKind,
  EvidenceLine,
  EvidenceSource,
} from '../schemas/evidence-line.ts';
import { defined } from '../lib/defined.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';
import type { Project } from './project.ts';

const BY_PACKAGE = {
  dependents: ['ecosyste-ms'],
  packages: ['pypistats', 'npm', 'anaconda', 'debian'],
} as const satisfies Partial<Record<EvidenceKind, readonly EvidenceService[]>>;

const BY_DOI = ['datacite', 'openalex'] as const;

/** Hardware has no packages in registries, and only hardware is sold, unless the entry says so. */
export function evidenceOf(project: Project): Evidence[] {
  const { entry, kind, metadata = {} } = project;
  const { packages = [], availability } = entry;
  const isBuilt = kind === 'hardware' || kind === 'gateware';
  const hasPackages = packages.length > 0 || !isBuilt;
  return [
    stated(project),
    ...(hasPackages ? [ofPackages('dependents', packages, metadata)] : []),
    citations(project),
    ...(hasPackages ? [ofPackages('packages', packages, metadata)] : []),
    ...(availability || kind === 'hardware' ? [sold(project)] : []),
    listed(project),
  ];
}

/**
 * True if more can be said than that nobody has told or looked. Who sells it is said without that, where it can be
 * bought.
 */
export function hasEvidence(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ kind, state }) =>
    kind === 'stated' ? state === 'found' : kind !== 'sold' && state !== 'not-looked-for',
  );
}

function stated({ entry }: Project): Evidence {
  const lines = (entry.uses ?? []).map(({ what, url, date }) =>
    fromEntry({ text: what, url, asOf: date }),
  );
  return { kind: 'stated', state: lines.length > 0 ? 'found' : 'none', lines };
}

function sold({ entry }: Project): Evidence {
  const lines = (entry.availability ?? []).map(({ vendor, url, note }) =>
    fromEntry({ text: vendor ?? note ?? url, url, asOf: entry.review?.date }),
  );
  return { kind: 'sold', state: lines.length > 0 ? 'found' : 'not-looked-for', lines };
}

function fromEntry(values: Partial<EvidenceLine>): EvidenceLine {
  return { source: 'entry', state: 'found', ...defined(values) };
}

type Answers = Partial<Pick<MetadataRecord, EvidenceField | 'softwareHeritage' | 'zenodo'>>;

function ofPackages(
  kind: keyof typeof BY_PACKAGE,
  purls: readonly string[],
  record: Answers,
): Evidence {
  if (purls.length === 0) return { kind, state: 'not-looked-for', lines: [], lacks: 'packages' };
  const lines = BY_PACKAGE[kind]
    .filter((service) => purls.some((purl) => isAskedOf(service, purl)))
    .flatMap((service) => packageLines(service, purls, record));
  return { kind, state: stateOf(lines), lines };
}

function packageLines(
  service: (typeof BY_PACKAGE)[keyof typeof BY_PACKAGE][number],
  purls: readonly string[],
  record: Answers,
): EvidenceLine[] {
  const said = record[EVIDENCE_SERVICES[service]];
  if (!said) return [];
  const age = ageOf(service, said);
  const rows: readonly Partial<EvidenceLine>[] = said.packages ?? [];
  // The entry may have changed since.
  const found = rows.filter((row) => purls.includes(row.purl ?? '') && isCounted(row));
  if (found.length > 0) return found.map((row) => ({ ...age, ...row, state: 'found' }));
  return [{ ...age, state: said.packages ? 'none' : 'unanswered', url: said.url }];
}

/** A zero is nothing found. */
function isCounted({ packages, repositories, downloads, releases }: Partial<EvidenceLine>) {
  return [packages, repositories, downloads, releases?.length].some((count = 0) => count > 0);
}

function citations({ entry, metadata }: Project): Evidence {
  const doi = entry.identifiers?.doi;
  const kind = 'citations';
  if (doi === undefined)
    return { kind, state: 'not-looked-for', lines: [], lacks: 'identifiers.doi' };
  const lines = BY_DOI.flatMap((service): EvidenceLine[] => {
    const said = metadata?.[service];
    if (!said) return [];
    const age = { ...ageOf(service, said), url: said.url, doi };
    if (said.doi === undefined && said.failing) return [{ ...age, state: 'unanswered' }];
    // Of the DOI that the entry had before.
    if (said.doi !== doi) return [];
    const count = said.citations ?? 0;
    return [count > 0 ? { ...age, state: 'found', citations: count } : { ...age, state: 'none' }];
  });
  return { kind, state: stateOf(lines), lines };
}

/** Certificates, deposits and archives have the project, which says less than that somebody uses it. */
function listed({ entry, metadata }: Project): Evidence {
  const { oshwa } = entry.identifiers ?? {};
  const { softwareHeritage, zenodo } = metadata ?? {};
  const lines: EvidenceLine[] = [
    ...(oshwa
      ? [
          fromEntry({
            text: oshwa,
            url: `https://certification.oshwa.org/${oshwa.toLowerCase()}.html`,
            asOf: entry.review?.date,
          }),
        ]
      : []),
    ...archived('software-heritage', softwareHeritage, softwareHeritage?.archivedAt),
    ...archived('zenodo', zenodo, zenodo?.doi),
  ];
  return { kind: 'listed', state: stateOf(lines), lines };
}

function archived(
  service: 'software-heritage' | 'zenodo',
  said: Said | undefined,
  sign: string | undefined,
): EvidenceLine[] {
  if (!said) return [];
  const line = { ...ageOf(service, said), url: said.url };
  if (sign !== undefined) return [{ ...line, state: 'found' }];
  return [{ ...line, state: said.failing ? 'unanswered' : 'none' }];
}

interface Said {
  readonly checkedAt: string;
  readonly url: string;
  readonly failing?: { readonly since: string } | undefined;
}

function ageOf<Source extends EvidenceSource>(source: Source, { checkedAt, failing }: Said) {
  return { source, asOf: checkedAt, ...(failing && { failingSince: failing.since }) };
}

function stateOf(lines: readonly EvidenceLine[]): Evidence['state'] {
  const states = lines.map(({ state }) => state);
  return (
    (['found', 'none', 'unanswered'] as const).find((state) => states.includes(state)) ??
    'not-looked-for'
  );
}
