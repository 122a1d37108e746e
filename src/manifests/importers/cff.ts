/** Imports `CITATION.cff`. */
import { importReasons as because } from '#messages/importers.ts';
import { defined } from '../../lib/defined.ts';
import { readCff } from '../cff.ts';
import { at } from '../../schemas/manifest/node.ts';
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
    crosswalk: crosswalkOf(options),
  }),
};

/** Authors are read from the file itself when it is cited, so entries contain no persons. */
function crosswalkOf(options: ImportOptions) {
  const terms = termKeys(options, ['keywords'], ['authors'], true);
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
      'identifiers.doi': ['doi', 'identifiers'],
      'identifiers.swhid': ['identifiers'],
      packages: ['repository-artifact', 'identifiers'],
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
