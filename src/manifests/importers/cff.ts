/** Imports `CITATION.cff`. */
import { importReasons as because } from '#messages/importers.ts';
import { defined } from '../../lib/defined.ts';
import { readCff } from '../cff.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { packagesIn } from '../packages.ts';
import { at, each, type Item } from '../../schemas/manifest/node.ts';
import { quietLine } from '../text.ts';
import { doiIn } from '../values.ts';
import { statingFirst } from './crosswalk.ts';
import type { ImportOptions } from '../../schemas/draft.ts';
import { takeRepositories } from './repository-address.ts';
import type { Source } from './source.ts';
import { reasonFor, takeOrganisations, takeTopics, termKeys } from './terms.ts';

export const cffSource: Source = {
  label: 'CITATION.cff',
  fileName: /^citation\.cff$/i,
  syntax: 'yaml',
  signs: [['cff-version']],
  read: (root, options) => ({
    base: root,
    ...readCff(root),
    more: defined({
      repositories: takeRepositories(at(root, 'repository-code')),
      topics: takeTopics(at(root, 'keywords'), options),
      organisations: takeOrganisations(at(root, 'authors'), options),
    }),
    crosswalk: crosswalkOf(root, options),
  }),
};

/** Authors are read from the file itself when it is cited, so entries contain no persons. */
function crosswalkOf(root: Item, options: ImportOptions) {
  const terms = termKeys(options, ['keywords'], ['authors'], true);
  const texts = (key: string) =>
    each(at(root, key)).flatMap(
      (item) => quietLine(isMapping(item.value) ? at(item, 'value') : item) ?? [],
    );
  return {
    taken: {
      name: ['title'],
      title: ['title'],
      summary: ['abstract'],
      description: ['abstract'],
      licenses: ['license'],
      repositories: ['repository-code'],
      'links.homepage': ['url'],
      publications: ['preferred-citation'],
      'identifiers.doi': statingFirst(['doi', 'identifiers'], texts, doiIn),
      'identifiers.swhid': ['identifiers'],
      packages: statingFirst(['repository-artifact', 'identifiers'], texts, (text) =>
        packagesIn([text]),
      ),
      ...terms.taken,
    },
    left: {
      'cff-version': because.format,
      message: because.citation,
      type: because.format,
      'preferred-citation': because.citation,
      contact: because.people,
      ...reasonFor(['version', 'date-released', 'commit'], because.nightly),
      ...terms.left,
    },
  };
}
