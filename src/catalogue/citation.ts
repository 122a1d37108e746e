import { projectFacts } from './facts.ts';
import { fullName, type Project } from './project.ts';

export interface Citation {
  readonly text: string;
  /** Whether the project asked for this wording or it was put together here. */
  readonly origin: 'entry' | 'derived';
}

/**
 * One line that cites a project: who, when, what, which version, where.
 * What is not known is left out; no author is made up.
 *
 * @param organisations names of the organisations behind the project.
 */
export function citationOf(project: Project, organisations: readonly string[]): Citation {
  const { citation } = project.entry;
  if (typeof citation === 'string') return { text: citation, origin: 'entry' };
  if (!citation)
    return { text: assemble(derivedFields(project, organisations)), origin: 'derived' };
  const derived = derivedFields(project, organisations);
  const { authors, year, title, version, doi, url } = citation;
  return {
    text: assemble({
      authors,
      year: year ?? derived.year,
      title: title ?? derived.title,
      version: version ?? derived.version,
      address: doi ? `https://doi.org/${doi}` : (url ?? derived.address),
    }),
    origin: 'entry',
  };
}

interface CitationFields {
  authors: readonly string[];
  year: number | undefined;
  title: string;
  version: string | undefined;
  address: string | undefined;
}

function derivedFields(project: Project, organisations: readonly string[]): CitationFields {
  const { entry } = project;
  const latest = projectFacts(project).latest?.value;
  return {
    authors: organisations.length > 0 ? organisations : [`${entry.name} contributors`],
    year: latest?.date ? new Date(latest.date).getUTCFullYear() : undefined,
    title: fullName(project),
    version: latest?.tag,
    address: entry.identifiers?.doi
      ? `https://doi.org/${entry.identifiers.doi}`
      : entry.repositories?.[0]?.url,
  };
}

function assemble({ authors, year, title, version, address }: CitationFields): string {
  const who = year ? `${authors.join(', ')} (${year})` : authors.join(', ');
  const what = version ? `${title} (version ${version})` : title;
  return [who, what, address].filter(Boolean).join('. ');
}
