/** The files for programs about each project: there are ten times as many of them as pages, and none is a page. */
import type { Catalogue, CatalogueSources, SourceEntry } from '../catalogue/catalogue.ts';
import { projectFiles, type SiteFile } from './project-files.ts';
import type { Entry } from '../schemas/entry.ts';
import type { KnownEntry } from '../features/submit/form-index.ts';
import { path } from '../schemas/address.ts';
import { issuerAt } from './issuer.ts';
import type { PublicationAddress } from '../schemas/publication.ts';

/** Gives all files about the project with an id; none if there is no such project. */
export function dataFiles(
  { entries }: CatalogueSources,
  catalogue: Catalogue,
  address: PublicationAddress,
): (id: string) => SiteFile[] {
  const issuer = issuerAt(address);
  const sources = new Map(entries.map((source) => [source.id, source]));
  return (id) => {
    const [project, source] = [catalogue.projects.get(id), sources.get(id)];
    if (!project || !source) return [];
    return [...projectFiles(project, catalogue, issuer), knownEntryFile(source)];
  };
}

/** An entry as its file has it, without what manifests add. Made for the form and free to change. */
function knownEntryFile({ id, kind, entry, head }: SourceEntry): SiteFile {
  const known: KnownEntry = { id, kind, values: written(entry), head };
  return { path: `${path.submitEntries.slice(1)}${id}.json`, text: JSON.stringify(known) };
}

/** With repositories as people write them: an address where there is nothing more to say. */
function written({ repositories, ...rest }: Entry): KnownEntry['values'] {
  if (!repositories) return rest;
  return { ...rest, repositories: repositories.map((item) => (item.for ? item : item.url)) };
}
