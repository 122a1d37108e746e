/** The files of projects while editing: each is made when it is asked for. A build writes them without this. */
import type { APIRoute } from 'astro';

import { projectFiles, type SiteFile } from '../exports/project-files.ts';
import { getCatalogue } from './catalogue.ts';
import { dataPublication } from './data-publication.ts';
import { site } from './site.ts';

export function getStaticPaths() {
  const catalogue = getCatalogue();
  const issuer = { ...dataPublication, title: site.title };
  return [...catalogue.projects.values()].flatMap((project) =>
    projectFiles(project, catalogue, issuer).map((file) => ({
      params: { file: file.path },
      props: file,
    })),
  );
}

export const GET: APIRoute<SiteFile> = ({ props }) => new Response(props.text);
