/** Imports `codemeta.json`. */
import { importReasons as because } from '#messages/importers.ts';
import { defined } from '../../lib/defined.ts';
import { IDENTIFIERS, PACKAGES, textsAt } from '../codemeta-works.ts';
import { describedThing, readCodemeta } from '../codemeta.ts';
import { packagesIn } from '../packages.ts';
import { doiIn, swhidIn } from '../values.ts';
import { at, keysOf, type Item } from '../../schemas/manifest/node.ts';
import type { ImportOptions } from '../../schemas/draft.ts';
import { statingFirst } from './crosswalk.ts';
import { takeRepositories } from './repository-address.ts';
import type { Source } from './source.ts';
import { reasonFor, takeOrganisations, takeTopics, termKeys } from './terms.ts';

const PEOPLE = ['author', 'creator', 'contributor', 'maintainer', 'editor', 'copyrightHolder'];
const OWNERS = ['author', 'producer', 'publisher', 'provider', 'sourceOrganization'];

export const codemetaSource: Source = {
  label: 'codemeta.json',
  fileName: /^codemeta\.json$/i,
  syntax: 'json',
  signs: [['@context'], ['@type', 'name']],
  read: (root, options) => {
    const base = withoutDoubles(describedThing(root));
    const { fields } = readCodemeta(root);
    return {
      base,
      fields: isForSoftware(base, options) ? fields : withoutPart(fields),
      more: defined({
        repositories: takeRepositories(at(base, 'codeRepository')),
        topics: takeTopics(at(base, 'keywords'), options),
        organisations: ownersOf(base, options),
      }),
      crosswalk: crosswalkOf(base, options),
    };
  },
};

function crosswalkOf(base: Item, options: ImportOptions) {
  const stating = (keys: readonly string[], read: (text: string) => unknown) =>
    statingFirst(keys, (key) => textsAt(base, [key]), read);
  const terms = termKeys(options, ['keywords'], OWNERS, true);
  return {
    taken: {
      name: ['name'],
      title: ['name'],
      summary: ['description'],
      description: ['description'],
      status: ['developmentStatus'],
      licenses: ['license'],
      repositories: ['codeRepository'],
      'links.homepage': ['url'],
      'links.documentation': ['softwareHelp'],
      'links.issues': ['issueTracker'],
      'links.releases': ['downloadUrl'],
      since: ['dateCreated'],
      publications: ['referencePublication'],
      'identifiers.doi': stating(IDENTIFIERS, doiIn),
      'identifiers.swhid': stating(IDENTIFIERS, swhidIn),
      packages: stating(PACKAGES, (text) => packagesIn([text])),
      ...terms.taken,
    },
    left: {
      ...reasonFor(['@context', '@type', '@id', 'type'], because.format),
      ...reasonFor(PEOPLE.slice(1), because.people),
      ...reasonFor(
        ['version', 'softwareVersion', 'datePublished', 'dateModified', 'programmingLanguage'],
        because.nightly,
      ),
      ...reasonFor(['image', 'logo', 'screenshot'], because.pictures),
      ...reasonFor(['isPartOf', 'hasPart', 'softwareRequirements'], because.relation),
      '@graph': because.otherThing,
      ...terms.left,
    },
  };
}

/** A key with and without its prefix counts once. */
function withoutDoubles(thing: Item): Item {
  const all = new Set(keysOf(thing));
  const keys = [...all].filter((key) => !/[:/]/.test(key) || !all.has(key.replace(/^.*[:/]/, '')));
  return { ...thing, value: Object.fromEntries(keys.map((key) => [key, at(thing, key).value])) };
}

/**
 * Whether the licence is for software: gateware and documents may be called source code too, and then it is for the
 * project's own kind.
 */
function isForSoftware(thing: Item, { kind }: ImportOptions): boolean {
  const type = String(at(thing, '@type').value ?? at(thing, 'type').value ?? 'Software');
  return /Software/.test(type) && kind !== 'gateware' && kind !== 'documentation';
}

type Fields = ReturnType<typeof readCodemeta>['fields'];

function withoutPart({ licenses, ...fields }: Fields): Fields {
  const { software } = licenses ?? {};
  return software
    ? { ...fields, licenses: { unspecified: [software] } }
    : { ...fields, ...(licenses && { licenses }) };
}

function ownersOf(thing: Item, options: ImportOptions): string[] | undefined {
  const found = OWNERS.flatMap((key) => takeOrganisations(at(thing, key), options) ?? []);
  return found.length > 0 ? [...new Set(found)] : undefined;
}
