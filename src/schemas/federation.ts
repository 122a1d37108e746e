/** Catalogues of other offices whose entries the site shows beside its own: `federation` of `content/site.yaml`. */
import { z } from 'astro/zod';

import { apiAddress } from './forge.ts';
import { OWN_OFFICE } from './facet.ts';
import { localeTag } from './localised.ts';
import { id, line } from './text.ts';

/**
 * The kinds of catalogues. A new kind is a word here, and a file of that name in `src/refresh/federation/kinds/`, which
 * says how it is read.
 */
export const CATALOGUE_KINDS = [
  'ospo-portal',
  'developers-italia',
  'publiccode-list',
  'rsd',
] as const;
export type CatalogueKind = (typeof CATALOGUE_KINDS)[number];

const federated = z.strictObject({
  id: id
    .refine(
      (value) => value !== OWN_OFFICE,
      'Choose another id: this one means the office of the site itself.',
    )
    .describe('A short name, which stands in addresses and in the name of a file.'),
  office: line(80).describe('Whose catalogue it is, as cards name it.'),
  kind: z
    .enum(CATALOGUE_KINDS)
    .describe(
      '`ospo-portal`: a site of this program. `developers-italia`: an API as that of developers-italia-api 1.4. `publiccode-list`: addresses of repositories with a publiccode.yml, or of such files. `rsd`: a Research Software Directory.',
    ),
  url: apiAddress.describe(
    'Address of the site, or of the API without its /v1; of the list itself for `publiccode-list`.',
  ),
  language: localeTag
    .optional()
    .describe('Language of its texts, where what it answers does not say.'),
});

/** A catalogue of another office. */
export type Federated = z.output<typeof federated>;

const MOST = 50;

export const federation = z
  .array(federated)
  .min(1)
  .max(MOST)
  .describe(
    'Catalogues of other offices. The refresh reads them, and the site shows their entries beside its own, marked, and never counted.',
  );

/** For the whole file: each catalogue once, and not the site itself. */
export function othersOnly(
  site: { readonly url: string; readonly federation?: readonly Federated[] | undefined },
  context: z.RefinementCtx,
): void {
  const ids = new Set<string>();
  const places = new Map([[placeOf(site.url), OURS]]);
  for (const [index, { id, url }] of (site.federation ?? []).entries()) {
    const fault = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['federation', index, key], message });
    if (ids.has(id)) fault('id', 'Another catalogue has this id. Choose a different one.');
    const known = places.get(placeOf(url));
    if (known !== undefined) fault('url', known);
    ids.add(id);
    places.set(placeOf(url), TWICE);
  }
}

const OURS =
  'This is the address of this site. Name catalogues of other offices only: its own entries are shown anyway.';
const TWICE = 'This catalogue is listed twice. Keep one of them.';

/** Equal for addresses that lead to the same place. */
function placeOf(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
