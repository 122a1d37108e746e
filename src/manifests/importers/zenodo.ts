/** Imports `.zenodo.json`. */
import { importReasons as because } from '#messages/importers.ts';
import { defined } from '../../lib/defined.ts';
import { at, each, type Item } from '../../schemas/manifest/node.ts';
import { quietLine } from '../text.ts';
import { readZenodo } from '../zenodo.ts';
import { isRepositoryAddress, repositoryAddress } from './repository-address.ts';
import type { Source } from './source.ts';
import { reasonFor, takeTopics, termKeys } from './terms.ts';

export const zenodoSource: Source = {
  label: '.zenodo.json',
  fileName: /^\.?zenodo\.json$/i,
  syntax: 'json',
  signs: [['upload_type'], ['creators', 'title']],
  read: (root, options) => {
    const terms = termKeys(options, ['keywords'], []);
    return {
      base: root,
      ...readZenodo(root),
      more: defined({
        repositories: repositoriesOf(at(root, 'related_identifiers')),
        topics: takeTopics(at(root, 'keywords'), options),
      }),
      crosswalk: {
        taken: {
          name: ['title'],
          title: ['title'],
          summary: ['description'],
          description: ['description'],
          licenses: ['license'],
          repositories: ['related_identifiers'],
          'identifiers.doi': ['doi'],
          ...terms.taken,
        },
        left: {
          ...reasonFor(['creators', 'contributors'], because.people),
          ...reasonFor(['upload_type', 'access_right', 'language'], because.format),
          ...reasonFor(['version', 'publication_date'], because.nightly),
          ...terms.left,
        },
      },
    };
  },
};

/** Zenodo relates the archive of a release to its repository, with a tag in the address. */
function repositoriesOf(related: Item): string[] | undefined {
  const found = each(related).flatMap((item) => {
    const address = quietLine(at(item, 'identifier')) ?? '';
    const isSource = quietLine(at(item, 'relation')) === 'isSupplementTo';
    const url = isSource && isRepositoryAddress(address) ? repositoryAddress(address) : undefined;
    return url ? [url] : [];
  });
  return found.length > 0 ? [...new Set(found)] : undefined;
}
