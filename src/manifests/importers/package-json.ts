/** Imports `package.json` of npm (https://docs.npmjs.com/cli/configuring-npm/package-json). */
import { importReasons as because } from '#messages/importers.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { defined, definedOrNothing } from '../../lib/defined.ts';
import { at, each, note, type Item } from '../../schemas/manifest/node.ts';
import { takeLicense } from '../licenses.ts';
import { namedPackage, ownPackage, packagesIn } from '../packages.ts';
import { quietLine, summaryOf, takeLine, takeParagraphs } from '../text.ts';
import { takeAddress, takeAddressIfAny } from '../values.ts';
import { takeRepositories } from './repository-address.ts';
import type { Source } from './source.ts';
import { reasonFor, takeTopics, termKeys } from './terms.ts';

export const packageJsonSource: Source = {
  label: 'package.json',
  fileName: /^package\.json$/i,
  syntax: 'json',
  signs: [
    ['name', 'dependencies'],
    ['name', 'devDependencies'],
    ['name', 'scripts'],
    ['name', 'main'],
  ],
  read: (root, options) => {
    const terms = termKeys(options, ['keywords'], []);
    const description = takeParagraphs(at(root, 'description'));
    const license = takeLicense(licenseIn(root));
    const name = takeLine(at(root, 'name'), 80);
    const homepage = takeAddress(at(root, 'homepage'));
    return {
      base: root,
      fields: defined({
        name,
        summary: summaryOf(description),
        description,
        licenses: definedOrNothing({ software: license }),
        links: definedOrNothing({
          homepage,
          issues: issuesOf(at(root, 'bugs')),
        }),
        packages: isPublished(root)
          ? packagesIn([namedPackage('npm', name ?? '')])
          : ownPackage('npm', name, [homepage]),
      }),
      more: defined({
        repositories: takeRepositories(withForge(at(root, 'repository'))),
        topics: takeTopics(at(root, 'keywords'), options),
      }),
      kind: 'software',
      crosswalk: {
        taken: {
          name: ['name'],
          summary: ['description'],
          description: ['description'],
          'licenses.software': ['license', 'licenses'],
          repositories: ['repository'],
          'links.homepage': ['homepage'],
          'links.issues': ['bugs'],
          packages: ['name'],
          ...terms.taken,
        },
        left: {
          version: because.nightly,
          ...reasonFor(['author', 'contributors', 'maintainers'], because.people),
          ...reasonFor(BUILD, because.build),
          ...terms.left,
        },
      },
    };
  },
};

/** Keys for npm and other tools. */
const BUILD = (
  'private type main module exports browser bin man directories files scripts config engines os cpu dependencies ' +
  'devDependencies peerDependencies peerDependenciesMeta optionalDependencies bundleDependencies overrides ' +
  'resolutions workspaces publishConfig packageManager sideEffects types typings imports'
).split(' ');

/** Old files have a list of objects or of texts; only a single one is unambiguous. */
function licenseIn(root: Item): Item {
  const license = at(root, 'license');
  if (isMapping(license.value)) return at(license, 'type');
  if (license.value !== undefined) return license;
  const items = each(at(root, 'licenses')).map((item) =>
    isMapping(item.value) ? at(item, 'type') : item,
  );
  const [only, ...more] = items;
  if (!only || more.length === 0) return only ?? license;
  const names = items.flatMap((item) => quietLine(item) ?? []);
  note(at(root, 'licenses'), 'manifest/license', because.parts(names));
  return license;
}

/** Made for the public registry: it is not private, and is published there, openly. */
function isPublished(root: Item): boolean {
  const publish = at(root, 'publishConfig');
  const registry = quietLine(at(publish, 'registry'));
  const isThere = registry === undefined || /^https:\/\/registry\.npmjs\.org\/?$/.test(registry);
  const isStated = registry !== undefined || at(publish, 'access').value === 'public';
  return at(root, 'private').value !== true && isThere && isStated;
}

/** In npm, `owner/name` is a repository at GitHub. */
function withForge(item: Item): Item {
  const text = quietLine(item);
  return text && /^[\w-]+\/[\w.-]+$/.test(text) ? { ...item, value: `github:${text}` } : item;
}

function issuesOf(bugs: Item): string | undefined {
  return takeAddressIfAny(isMapping(bugs.value) ? at(bugs, 'url') : bugs);
}
