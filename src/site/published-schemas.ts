/** Which JSON Schemas a site has: those of the files that its office writes, and of the data that it publishes. */
import { SCHEMA_NAMES } from '../exports/json-schema.ts';
import type { PublishedSchema } from '../schemas/data-address.ts';
import { expectedKinds } from '../schemas/expected-kinds.ts';
import { OFFICE_NAMES } from '../schemas/office/collections.ts';
import { KINDS } from '../schemas/words.ts';
import { getLedger } from './ledger.ts';
import { getSite } from './site.ts';
import type { SiteData } from './site-data.ts';

export function publishedSchemas({
  catalogue,
  office,
  federation,
}: Pick<SiteData, 'catalogue' | 'office' | 'federation'>): PublishedSchema[] {
  const kinds = expectedKinds(catalogue.projects.values(), getSite().catalogue.kinds);
  const lacking = new Set<PublishedSchema>([
    ...KINDS.filter((kind) => !kinds.includes(kind)),
    ...([...OFFICE_NAMES, 'news'] as const).filter((name) => office[name].length === 0),
    ...(catalogue.ecosystems.length > 0 ? [] : (['ecosystem'] as const)),
    ...(getLedger().size > 0 ? [] : (['sources'] as const)),
    ...(federation ? [] : (['foreign'] as const)),
  ]);
  return SCHEMA_NAMES.filter((name) => !lacking.has(name));
}
