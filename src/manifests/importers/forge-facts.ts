/** Imports what a forge states about a repository, the least trusted part of a draft. */
import { defined, definedOrNothing, filledList } from '../../lib/defined.ts';
import type { ForgeFacts } from '../../schemas/forges/pages.ts';
import { at, rootItem } from '../../schemas/manifest/node.ts';
import { takeLicense } from '../licenses.ts';
import { summaryOf, takeLine, takeParagraphs } from '../text.ts';
import { takeAddress } from '../values.ts';
import type { Draft, ImportOptions } from '../../schemas/draft.ts';
import { importValue } from './import.ts';
import type { Source } from './source.ts';
import { takeTopics, termKeys } from './terms.ts';

const source: Pick<Source, 'read'> = {
  read: (root, options) => {
    const terms = termKeys(options, ['topics'], []);
    const description = takeParagraphs(at(root, 'description'));
    const license = takeLicense(at(root, 'license'));
    return {
      base: root,
      fields: defined({
        name: takeLine(at(root, 'name'), 80),
        summary: summaryOf(description),
        description,
        licenses: license ? { unspecified: [license] } : undefined,
        links: definedOrNothing({ homepage: takeAddress(withScheme(at(root, 'homepage').value)) }),
      }),
      more: defined({
        repositories: filledList([takeAddress(at(root, 'url'))]),
        topics: takeTopics(at(root, 'topics'), options),
      }),
      crosswalk: {
        taken: {
          name: ['name'],
          summary: ['description'],
          description: ['description'],
          licenses: ['license'],
          repositories: ['url'],
          'links.homepage': ['homepage'],
          ...terms.taken,
        },
        left: terms.left,
      },
    };

    /** Forges accept addresses without a scheme. */
    function withScheme(value: unknown) {
      const text = typeof value === 'string' ? value.trim() : '';
      const isBare = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text);
      return { ...at(root, 'homepage'), value: isBare ? `https://${text}` : value };
    }
  },
};

/** @param host of the forge, for messages. */
export function importFacts(facts: ForgeFacts, host: string, options: ImportOptions): Draft {
  const notes = { file: host, problems: [] };
  return importValue(source, rootItem(defined(facts), notes).value, notes, options);
}
