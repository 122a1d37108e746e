/** Routes of the files that stand beside the page of each project. */
import type { APIRoute, GetStaticPaths } from 'astro';

import { type Subject, subjectOf } from '../exports/subject.ts';
import { getCatalogue } from './catalogue.ts';
import { absolute } from './data-address.ts';

interface ProjectFileRoute {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute<{ text: string }>;
}

/**
 * A file for each project of which enough is known, retired ones included.
 *
 * @param textOf the file, or nothing for a project that gets none.
 */
export function projectFile(
  textOf: (subject: Subject) => string | undefined,
  type: string,
): ProjectFileRoute {
  return {
    getStaticPaths: async () => {
      const catalogue = await getCatalogue();
      return [...catalogue.projects.values()].flatMap((project) => {
        const text = textOf(subjectOf(project, catalogue, absolute));
        return text === undefined ? [] : [{ params: { id: project.id }, props: { text } }];
      });
    },
    GET: ({ props }) => new Response(props.text, { headers: { 'content-type': type } }),
  };
}
