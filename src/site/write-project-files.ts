/** The files for programs beside the pages of projects: there are ten times as many of them as pages. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { projectFiles } from '../exports/project-files.ts';
import { href } from './address.ts';
import { fileWriter } from './file-writer.ts';
import type { PublicationAddress } from './publication.ts';
import { site } from './site.ts';

/** @param folder of the built site. */
export function writeProjectFiles(
  catalogue: Catalogue,
  folder: string,
  { origin, base }: PublicationAddress,
): void {
  const write = fileWriter(folder);
  const issuer = {
    title: site.title,
    license: site.licenses.data,
    addressOf: (place: string) => new URL(href(place, base), origin).href,
  };
  for (const project of catalogue.projects.values()) {
    for (const { path, text } of projectFiles(project, catalogue, issuer)) write(path, text);
  }
}
