import { type CitationBasis, citationBasis } from './citation-basis.ts';
import { projectFacts } from './facts.ts';
import { fullName, type Project } from './project.ts';
import { citationMessages as say } from '#messages/citation.ts';

export interface Citation {
  readonly text: string;
  readonly basis: CitationBasis;
  /** Parts that are unknown and that a citation should have. */
  readonly missing: readonly ('authors' | 'year' | 'version')[];
}

/**
 * The parts from which all formats of a citation are made. Nothing is guessed: authors are only those whom a source
 * names.
 */
export interface CitationFields {
  /** As printed by the entry or a manifest; empty where neither names any. */
  readonly authors: readonly string[];
  /** Names of the organisations behind the project, which are not its authors. */
  readonly publishers: readonly string[];
  readonly year: number | undefined;
  readonly title: string;
  readonly version: string | undefined;
  readonly doi: string | undefined;
  /** The most persistent address: a DOI before a web page. */
  readonly address: string | undefined;
}

/**
 * A citation in one line in the style of APA. Unknown parts are left out.
 *
 * @param organisations names of the organisations behind the project.
 */
export function citationOf(project: Project, organisations: readonly string[]): Citation {
  const { citation } = project.entry;
  const basis = citationBasis(project);
  if (typeof citation === 'string') return { text: citation, basis, missing: [] };
  const fields = citationFields(project, organisations);
  const missing = [
    ...(fields.authors.length === 0 ? (['authors'] as const) : []),
    ...(fields.year === undefined ? (['year'] as const) : []),
    ...(fields.version === undefined ? (['version'] as const) : []),
  ];
  return { text: assemble(fields, project.kind), basis, missing };
}

/** The citation that the entry states, completed by other data; a complete reference as text stays as it is. */
export function citationFields(project: Project, organisations: readonly string[]): CitationFields {
  const derived = derivedFields(project, organisations);
  const { citation } = project.entry;
  if (!citation || typeof citation === 'string') return derived;
  const { authors, year, title, version, doi, url } = citation;
  return {
    authors,
    publishers: organisations,
    year: year ?? derived.year,
    title: title ?? derived.title,
    version: version ?? derived.version,
    doi: doi ?? (url ? undefined : derived.doi),
    address: doi ? doiAddress(doi) : (url ?? derived.address),
  };
}

function derivedFields(project: Project, organisations: readonly string[]): CitationFields {
  const { entry } = project;
  const doi = entry.identifiers?.doi;
  const latest = projectFacts(project).latest?.value;
  return {
    authors: [],
    publishers: organisations,
    year: latest?.date ? new Date(latest.date).getUTCFullYear() : undefined,
    title: fullName(project),
    version: latest?.tag,
    doi,
    address: doi ? doiAddress(doi) : entry.repositories?.[0]?.url,
  };
}

export function doiAddress(doi: string): string {
  return `https://doi.org/${doi}`;
}

/**
 * APA 7 for software: authors, year, title, version, type, address. Without authors the title comes first, and the
 * organisations are the publisher.
 */
function assemble(
  { authors, publishers, year, title, version, address }: CitationFields,
  kind: Project['kind'],
): string {
  const date = year && `(${year})`;
  const versioned = version ? say.version(title, version.replace(/^v(?=\d)/i, '')) : title;
  const what = `${versioned} [${say.forms[kind]}]`;
  const parts =
    authors.length > 0
      ? [[authors.join(', '), date].filter(Boolean).join(' '), what]
      : [what, date, publishers.join(', ')];
  return [...parts, address].filter(Boolean).join('. ');
}
