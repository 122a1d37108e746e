/**
 * A Research Software Directory, whose API is PostgREST over its tables: https://github.com/research-software-directory/RSD-as-a-service
 * (`database/002-create-software-table.sql` and the query of its CodeMeta server). The table has its own software only,
 * and none of what it shows of other directories.
 */
import { z } from 'astro/zod';

import { jsonOf } from '../../../lib/http/request.ts';
import { foreignProject } from '../entry.ts';
import { below, type CatalogueReader } from '../reader.ts';

const PAGE_LENGTH = 500;

const COLUMNS =
  'slug,brand_name,short_statement,license_for_software(license),repository_url(url)' as const;

/** Older versions know one repository for each software, and PostgREST answers it without a list. */
const repository = z.object({ url: z.string() });
const repositories = z
  .union([repository.transform((one) => [one]), z.array(repository)])
  .nullish()
  .catch(undefined);

const softwareSchema = z.object({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  brand_name: z.string(),
  short_statement: z.string().nullish().catch(undefined),
  license_for_software: z
    .array(z.object({ license: z.string() }))
    .nullish()
    .catch(undefined),
  repository_url: repositories,
});

export const reader: CatalogueReader = {
  first: (catalogue) =>
    below(
      catalogue,
      `api/v1/software?select=${COLUMNS}&is_published=eq.true&order=slug&limit=${PAGE_LENGTH}&offset=0`,
    ),
  read: (text, { at, language, ...catalogue }) => {
    const list = z.array(z.unknown()).safeParse(jsonOf({ text }, at.host)).data;
    if (!list) return undefined;
    const projects = list.map((value) => {
      const software = softwareSchema.safeParse(value).data;
      return (
        software &&
        foreignProject({
          page: below(catalogue, `software/${software.slug}`),
          name: software.brand_name,
          summary: software.short_statement,
          language,
          kind: 'software',
          licenses: software.license_for_software?.map(({ license }) => license),
          repository: software.repository_url?.[0]?.url,
        })
      );
    });
    const isLast = list.length < PAGE_LENGTH;
    return { projects, next: isLast ? undefined : following(at) };
  },
};

function following(at: URL): string {
  const next = new URL(at);
  next.searchParams.set('offset', String(Number(at.searchParams.get('offset')) + PAGE_LENGTH));
  return next.href;
}
