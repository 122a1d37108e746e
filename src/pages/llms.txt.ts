/** An index of the site for language models: https://llmstxt.org. Handbook and data, each page with a sentence. */
import type { APIRoute } from 'astro';

import { apiMessages as say } from '#messages/api.ts';
import { messages as t } from '#messages/common.ts';
import { path } from '../schemas/address.ts';
import { absolute, dataPath } from '../schemas/data-address.ts';
import { getCatalogue } from '../site/catalogue.ts';
import { handbookSections } from '../site/guidelines.ts';
import { getSite } from '../site/site.ts';

interface Entry {
  readonly label: string;
  readonly to: string;
  readonly says: string;
}

const line = ({ label, to, says }: Entry) => `- [${label}](${absolute(to)}): ${says}`;

export const GET: APIRoute = async () => {
  const { title, description, licenses } = getSite();
  const { kinds } = getCatalogue();
  const sections = await handbookSections();
  const parts: readonly (readonly [string, readonly Entry[]])[] = [
    [
      say.data,
      [
        { label: 'JSON Lines', to: dataPath.lines, says: say.files.lines },
        { label: 'JSON', to: dataPath.catalogue, says: say.files.catalogue },
        { label: 'CSV', to: dataPath.table, says: say.files.table },
        { label: 'OpenAPI', to: dataPath.openApi, says: say.files.openApi },
        { label: say.title, to: path.data, says: say.lead },
      ],
    ],
    [
      t.catalogue.title,
      kinds.map((kind) => ({
        label: t.kinds[kind].name,
        to: path.kind(kind),
        says: t.kinds[kind].what,
      })),
    ],
    ...sections.map(
      ({ section, pages }) =>
        [
          section.label,
          pages.map(({ id, data }) => ({
            label: data.title,
            to: path.text(path.guideline(id)),
            says: data.summary,
          })),
        ] as const,
    ),
  ];
  const text = [
    `# ${title}`,
    `> ${description}`,
    say.terms(licenses.data),
    say.asMarkdown,
    ...parts
      .filter(([, entries]) => entries.length > 0)
      .map(([heading, entries]) => `## ${heading}\n\n${entries.map(line).join('\n')}`),
  ];
  return new Response(`${text.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
