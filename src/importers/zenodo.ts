/** `.zenodo.json` as the beginning of an entry. */
import { compact } from '../manifests/compact.ts';
import { at } from '../manifests/item.ts';
import { readZenodo } from '../manifests/zenodo.ts';
import { because } from './reasons.ts';
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
      more: compact({ topics: takeTopics(at(root, 'keywords'), options) }),
      crosswalk: {
        taken: {
          name: ['title'],
          title: ['title'],
          summary: ['description'],
          description: ['description'],
          licenses: ['license'],
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
