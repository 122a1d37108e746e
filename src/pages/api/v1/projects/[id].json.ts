import type { APIRoute } from 'astro';

import type { Project } from '../../../../catalogue/project.ts';
import { projectRecord } from '../../../../exports/project-json.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import { dataPublication } from '../../../../site/data-publication.ts';
import { jsonResponse } from '../../../../site/json-response.ts';

export async function getStaticPaths() {
  const { projects } = await getCatalogue();
  return [...projects.values()].map((project) => ({
    params: { id: project.id },
    props: { project },
  }));
}

export const GET: APIRoute<{ project: Project }> = async ({ props }) =>
  jsonResponse(projectRecord(props.project, await getCatalogue(), dataPublication));
