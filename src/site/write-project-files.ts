/**
 * A thread of its own for the files that stand beside the pages of projects: there are ten times as many of them as
 * pages, and none needs a page's program. `workerData` says where to.
 */
import { workerData } from 'node:worker_threads';

import { createCatalogue } from '../catalogue/catalogue.ts';
import { projectFiles } from '../exports/project-files.ts';
import { href } from './address.ts';
import { fileWriter } from './file-writer.ts';
import type { PublicationAddress } from './publication.ts';
import { readSite } from './read-site.ts';
import { readSources } from './sources.ts';

export interface ProjectFilesTask extends PublicationAddress {
  /** The folder of the built site. */
  readonly folder: string;
}

const { folder, origin, base } = workerData as ProjectFilesTask;
const { title, licenses } = readSite();
const catalogue = createCatalogue(readSources());
const issuer = {
  title,
  license: licenses.data,
  addressOf: (place: string) => new URL(href(place, base), origin).href,
};
const write = fileWriter(folder);

for (const project of catalogue.projects.values()) {
  for (const { path, text } of projectFiles(project, catalogue, issuer)) {
    write(path, text);
  }
}
