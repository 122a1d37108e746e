import { getEntry } from 'astro:content';

import type { ProjectFile } from '../catalogue/hygiene.ts';

/** Which page of the handbook says how to write each file. An instance without that page gets no link. */
const GUIDELINES = {
  readme: 'software/publish',
  license: 'licences/choose',
  reuse: 'software/copyright-notices',
  contributing: 'run/running-a-project',
  codeOfConduct: 'run/running-a-project',
  security: 'run/running-a-project',
  changelog: 'run/running-a-project',
  citation: 'cite/cite-your-work',
} as const satisfies Record<ProjectFile, string>;

/** The id of the guideline on a project file, if this instance has it. */
export async function fileGuideline(file: ProjectFile): Promise<string | undefined> {
  const guideline = await getEntry('guidelines', GUIDELINES[file]);
  return guideline?.id;
}
