/** Imports `pyproject.toml` (https://packaging.python.org/specifications/pyproject-toml/), and that of Poetry 1. */
import { importReasons as because } from '#messages/importers.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { defined, definedOrNothing } from '../../lib/defined.ts';
import { at, isAbsent, type Item, keysOf, note } from '../../schemas/manifest/node.ts';
import { takeLicense } from '../licenses.ts';
import { quietLine, summaryOf, takeLine, takeParagraphs } from '../text.ts';
import { ownPackage } from '../packages.ts';
import { takeAddress } from '../values.ts';
import type { ImportOptions } from '../../schemas/draft.ts';
import { takeNamedAddresses, type NamedAddresses } from './project-urls.ts';
import { takeRepositories } from './repository-address.ts';
import type { Source } from './source.ts';
import { reasonFor, takeTopics, termKeys } from './terms.ts';

export const pyprojectSource: Source = {
  label: 'pyproject.toml',
  fileName: /^pyproject\.toml$/i,
  syntax: 'toml',
  signs: [['project'], ['build-system'], ['tool']],
  read: (root, options) => {
    const base = projectIn(root);
    const urls = takeNamedAddresses(at(base, 'urls'));
    const homepage = urls.links.homepage ?? takeAddress(at(base, 'homepage'));
    const documentation = urls.links.documentation ?? takeAddress(at(base, 'documentation'));
    const description = takeParagraphs(at(base, 'description'));
    const software = licenseOf(at(base, 'license'));
    const name = takeLine(at(base, 'name'), 80);
    return {
      base: root,
      fields: defined({
        name,
        summary: summaryOf(description),
        description,
        licenses: definedOrNothing({ software }),
        links: definedOrNothing({ ...urls.links, homepage, documentation }),
        packages: ownPackage('pypi', name, [...addressesIn(at(base, 'urls')), homepage]),
      }),
      more: defined({
        repositories: takeRepositories(at(base, 'repository')) ?? urls.repositories,
        topics: takeTopics(at(base, 'keywords'), options),
      }),
      kind: 'software',
      crosswalk: crosswalkOf(root, base, urls, options),
    };
  },
};

/** Labels are free text, so that a page of the registry may stand under any. */
function addressesIn(urls: Item): string[] {
  return keysOf(urls).flatMap((key) => quietLine(at(urls, key)) ?? []);
}

/** The table of the standard, else Poetry's own. */
function projectIn(root: Item): Item {
  const poetry = at(at(root, 'tool'), 'poetry');
  return keysOf(at(root, 'project')).length === 0 && isMapping(poetry.value)
    ? poetry
    : at(root, 'project');
}

/** An expression; before 2024, a table with a text or a file name. */
function licenseOf(license: Item): string | undefined {
  if (!isMapping(license.value)) return takeLicense(license);
  const text = at(license, 'text');
  const isShort = (quietLine(text) ?? '').length <= 100 && !isAbsent(text);
  return isShort ? takeLicense(text) : note(license, 'manifest/license', because.noFile);
}

function crosswalkOf(
  root: Item,
  { path: base }: Item,
  { keys }: NamedAddresses,
  options: ImportOptions,
) {
  const tools = keysOf(at(root, 'tool')).map((name) => `tool.${name}`);
  const within = (key: string) => `${base}.${key}`;
  const terms = termKeys(options, [within('keywords')], []);
  return {
    taken: {
      name: [within('name')],
      summary: [within('description')],
      description: [within('description')],
      'licenses.software': [within('license')],
      ...keys,
      packages: [within('name')],
      repositories: [within('repository'), ...(keys['repositories'] ?? [])],
      'links.homepage': [...(keys['links.homepage'] ?? []), within('homepage')],
      'links.documentation': [...(keys['links.documentation'] ?? []), within('documentation')],
      ...terms.taken,
    },
    left: {
      [within('version')]: because.nightly,
      ...reasonFor(['authors', 'maintainers'].map(within), because.people),
      ...reasonFor(BUILD.map(within), because.build),
      [within('classifiers')]: because.classifiers,
      ...reasonFor(['build-system', 'dependency-groups', ...tools], because.build),
      ...(base === 'project' && { 'tool.poetry': because.projectFirst }),
      ...terms.left,
    },
  };
}

const BUILD = (
  'dynamic readme requires-python dependencies optional-dependencies scripts gui-scripts entry-points license-files ' +
  'import-names import-namespaces packages include exclude extras group dev-dependencies plugins package-mode'
).split(' ');
