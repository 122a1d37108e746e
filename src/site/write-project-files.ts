/** The files for programs beside the pages of projects: there are ten times as many of them as pages. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { projectFiles } from '../exports/project-files.ts';
import { fileWriter } from './file-writer.ts';
import { issuerAt } from './issuer.ts';
import type { PublicationAddress } from './publication.ts';

/** @param folder of the built site. */
export function writeProjectFiles(
  catalogue: Catalogue,
  folder: string,
  address: PublicationAddress,
): void {
  const write = fileWriter(folder);
  const issuer = issuerAt(address);
  for (const project of catalogue.projects.values()) {
    for (const { path, text } of projectFiles(project, catalogue, issuer)) write(path, text);
  }
}
