/** `/api/v1/catalogue.json`: all projects, including retired ones, in shelf order. */
import { jsonLine } from '../lib/json.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { defined } from '../lib/defined.ts';
import { projectRecord, projectSummary, type Publication } from './project-json.ts';
import type { CatalogueFile } from './schemas/project-record.ts';

/** @param language BCP 47 tag of the language of its texts. */
export function catalogueFile(
  catalogue: Catalogue,
  title: string,
  { addressOf, license }: Publication,
  language?: string,
): CatalogueFile {
  const projects = [...catalogue.projects.values()].map((project) =>
    projectSummary(project, catalogue, addressOf),
  );
  return {
    $schema: addressOf('/api/v1/schema/catalogue.json'),
    title,
    page: addressOf('/catalogue/'),
    license,
    ...defined({ language }),
    generatedFrom: 'catalogue/',
    count: projects.length,
    projects,
  };
}

/** `/api/v1/catalogue.jsonl`: one record per line (https://jsonlines.org), each made when it is asked for. */
export function catalogueLines(
  catalogue: Catalogue,
  publication: Publication,
): IteratorObject<string> {
  return catalogue.projects
    .values()
    .map((project) => jsonLine(projectRecord(project, catalogue, publication)));
}
