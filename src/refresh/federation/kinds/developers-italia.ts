/** `/v1/software` of developers-italia-api 1.4, page by page: https://github.com/italia/developers-italia-api */
import { z } from 'astro/zod';

import { jsonOf } from '../../../lib/http/request.ts';
import type { PubliccodeCard } from '../../../manifests/publiccode-card.ts';
import { inTime } from '../../../manifests/untrusted/in-time.ts';
import { foreignProject } from '../entry.ts';
import { below, type CatalogueReader } from '../reader.ts';

/** As many as the API gives at most. */
const PAGE_LENGTH = 100;

const answerSchema = z.object({
  data: z.array(z.unknown()),
  links: z.object({ next: z.string().nullish() }).optional().catch(undefined),
});

const softwareSchema = z.object({
  url: z.string(),
  publiccodeYml: z.string(),
  active: z.boolean().optional(),
});

export const reader: CatalogueReader = {
  first: (catalogue) => below(catalogue, `v1/software?page[size]=${PAGE_LENGTH}`),
  read: async (text, { at, language }) => {
    const answer = answerSchema.safeParse(jsonOf({ text }, at.host)).data;
    if (!answer) return undefined;
    const listed = answer.data
      .map((value) => softwareSchema.safeParse(value).data)
      .filter((software) => software?.active !== false);
    const texts = listed.map((software) => software?.publiccodeYml ?? '');
    const cards = await inTime('publiccodeCards', [texts]);
    const next = answer.links?.next;
    return {
      projects: listed.map(
        (software, place) => software && cardEntry(cards[place] ?? {}, software.url, language),
      ),
      // The API writes the query alone.
      next: next ? URL.parse(next, at)?.href : undefined,
    };
  },
};

/**
 * The API has no page for people, so that the repository stands for it.
 *
 * @param repository as the list says.
 */
export function cardEntry(card: PubliccodeCard, repository: string, language: string | undefined) {
  const { license } = card;
  return foreignProject({
    language,
    ...card,
    kind: 'software',
    page: repository,
    repository,
    licenses: license && [license],
  });
}
