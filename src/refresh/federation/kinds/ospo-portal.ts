/** A site of this program: `/api/v1/catalogue.json`. */
import { z } from 'astro/zod';

import { jsonOf } from '../../../lib/http/request.ts';
import { closedJson } from '../closed-json.ts';
import { foreignProject } from '../entry.ts';
import { below, type CatalogueReader } from '../reader.ts';

const text = z.string().optional().catch(undefined);

const answerSchema = z.object({
  page: z.url(),
  language: text,
  count: z.int().nonnegative().optional().catch(undefined),
  projects: z.array(z.unknown()),
});

const projectSchema = z.object({
  page: z.string(),
  kind: z.unknown().optional(),
  entry: z.object({
    name: z.string(),
    summary: text,
    licenses: z.record(z.string(), z.unknown()).optional().catch(undefined),
    repositories: z
      .array(z.object({ url: z.string() }))
      .optional()
      .catch(undefined),
    links: z.object({ homepage: text }).optional().catch(undefined),
    retired: z.unknown().optional(),
  }),
});

/** The address of the site, from that of its catalogue. */
const CATALOGUE_PAGE = /catalogue\/$/;

export const reader: CatalogueReader = {
  cuts: true,
  first: (catalogue) => below(catalogue, 'api/v1/catalogue.json'),
  read: (answer, { at, language, isCut }) => {
    const text = isCut ? closedJson(answer) : answer;
    if (text === undefined) return undefined;
    const { data } = answerSchema.safeParse(jsonOf({ text }, at.host));
    if (!data) return undefined;
    const site = data.page.replace(CATALOGUE_PAGE, '');
    const projects = data.projects.flatMap((value) => {
      const project = projectSchema.safeParse(value).data;
      // What is retired is no offer, and what has its page elsewhere is of another catalogue.
      if (project && (project.entry.retired || !project.page.startsWith(site))) return [];
      return [project && ownEntry(project, data.language ?? language)];
    });
    const left = Math.max(1, (data.count ?? 0) - data.projects.length);
    return { projects, ...(isCut && { left }) };
  },
};

function ownEntry(
  { page, kind, entry }: z.output<typeof projectSchema>,
  language: string | undefined,
) {
  const { name, summary, licenses, repositories, links } = entry;
  return foreignProject({
    ...{ page, kind, name, summary, language },
    licenses: licenses && Object.values(licenses),
    repository: repositories?.[0]?.url,
    homepage: links?.homepage,
  });
}
