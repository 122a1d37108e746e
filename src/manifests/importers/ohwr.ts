/** Imports `.ohwr.yaml`, the manifest of the Open Hardware Repository. */
import { importReasons as because } from '#messages/importers.ts';
import { defined } from '../../lib/defined.ts';
import { at, type Item } from '../../schemas/manifest/node.ts';
import { readOhwr } from '../ohwr.ts';
import { quietLine } from '../text.ts';
import { isRepositoryAddress, repositoryAddress } from './repository-address.ts';
import type { Source } from './source.ts';

export const ohwrSource: Source = {
  label: '.ohwr.yaml',
  fileName: /^\.?ohwr\.ya?ml$/i,
  syntax: 'yaml',
  signs: [['version', 'name', 'website']],
  read: (root) => ({
    base: root,
    ...readOhwr(root),
    more: defined({ repositories: sourceIn(at(root, 'website')) }),
    crosswalk: {
      taken: {
        name: ['name'],
        summary: ['description'],
        description: ['description'],
        licenses: ['licenses'],
        repositories: ['website'],
        'links.homepage': ['website'],
        'links.documentation': ['documentation'],
        'links.issues': ['issues'],
        'links.releases': ['latest_release'],
        'links.forum': ['forum'],
        'links.newsfeed': ['newsfeed'],
        'links.others': ['links'],
      },
      left: { version: because.format, description: because.nightly, images: because.pictures },
    },
  }),
};

/** The format has no key for the repository, but many projects give it as their website. */
function sourceIn(website: Item): string[] | undefined {
  const address = quietLine(website) ?? '';
  const url = isRepositoryAddress(address) ? repositoryAddress(address) : undefined;
  return url ? [url] : undefined;
}
