/**
 * What a program reads that keeps a copy of the records, by ResourceSync 1.1 (https://www.openarchives.org/rs/1.1/resourcesync):
 * where to begin, what there is, and the list of all records. There is no list of changes, since not every change of an
 * entry is an event; whoever has a copy compares the list.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { escapeXml } from '../lib/xml.ts';
import { path } from '../schemas/address.ts';
import { dataPath } from '../schemas/data-address.ts';
import type { AddressOf } from './exported-project.ts';

type Attributes = Readonly<Record<string, string>>;

interface Resource {
  readonly address: string;
  readonly about: Attributes;
  readonly links?: readonly Attributes[];
}

/** @param day of the data, as an ISO date. */
export function resourceSyncFiles(
  catalogue: Catalogue,
  addressOf: AddressOf,
  day: string,
): { readonly path: string; text(): string }[] {
  const { description, capabilities, resources } = dataPath.resourceSync;
  const up = (to: string) => ({ rel: 'up', href: addressOf(to) });
  return [
    {
      path: description,
      text: () =>
        sitemap({ capability: 'description' }, [], [listed(capabilities, 'capabilitylist')]),
    },
    {
      path: capabilities,
      text: () =>
        sitemap(
          { capability: 'capabilitylist' },
          [up(description)],
          [listed(resources, 'resourcelist')],
        ),
    },
    {
      path: resources,
      text: () =>
        sitemap(
          { capability: 'resourcelist', at: `${day}T00:00:00Z` },
          [up(capabilities)],
          [...catalogue.projects.keys()].map((id) => ({
            address: addressOf(dataPath.project(id)),
            about: { type: 'application/json' },
            links: [{ rel: 'describes', href: addressOf(path.project(id)) }],
          })),
        ),
    },
  ];

  function listed(to: string, capability: string): Resource {
    return { address: addressOf(to), about: { capability } };
  }
}

function sitemap(
  about: Attributes,
  links: readonly Attributes[],
  resources: readonly Resource[],
): string {
  const urls = resources.map(
    ({ address, about, links = [] }) =>
      `<url>\n<loc>${escapeXml(address)}</loc>\n${empty('rs:md', about)}${links.map((link) => empty('rs:ln', link)).join('')}</url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:rs="http://www.openarchives.org/rs/terms/">
${links.map((link) => empty('rs:ln', link)).join('')}${empty('rs:md', about)}${urls.join('')}</urlset>
`;
}

function empty(name: string, attributes: Attributes): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${all.join('')}/>\n`;
}
