/** Imports manifests of Open Know-How, in YAML and in TOML. */
import { importReasons as because } from '#messages/importers.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { defined } from '../../lib/defined.ts';
import { at, each, type Item } from '../../schemas/manifest/node.ts';
import { readLosh, withHyphens } from '../losh.ts';
import { readOkh } from '../okh.ts';
import { quietLine } from '../text.ts';
import type { ImportOptions } from '../../schemas/draft.ts';
import { isRepositoryAddress, takeRepositories } from './repository-address.ts';
import type { Source } from './source.ts';
import { reasonFor, takeOrganisations, takeTopics, termKeys } from './terms.ts';

export const okhSource: Source = {
  label: 'okh.yml',
  fileName: /^\.?okh\b.*\.ya?ml$/i,
  syntax: 'yaml',
  signs: [
    ['okh-manifest-version'],
    ['title', 'documentation-home'],
    ['title', 'license', 'project-link'],
  ],
  read: (root, options) => {
    const { fields } = readOkh(root);
    const { homepage, ...links } = fields.links ?? {};
    const isRepository = homepage !== undefined && isRepositoryAddress(homepage);
    const documentation = quietLine(at(root, 'documentation-home')) ?? '';
    const source = at(root, isRepository ? 'project-link' : 'documentation-home');
    const hasSource = isRepository || isRepositoryAddress(documentation);
    return {
      base: root,
      fields: isRepository ? { ...fields, links } : fields,
      more: defined({
        repositories: hasSource ? takeRepositories(source) : undefined,
        topics: takeTopics(at(root, 'keywords'), options),
        organisations: takeOrganisations(licensorsOf(root), options),
        licensor: licensorOf(licensorsOf(root), options),
      }),
      kind: 'hardware' as const,
      crosswalk: okhCrosswalk(options, isRepository),
    };
  },
};

/** @param isProjectLink whether the repository comes from the key `project-link`. */
function okhCrosswalk(options: ImportOptions, isProjectLink: boolean) {
  const terms = termKeys(options, ['keywords'], ['licensor'], true);
  return {
    taken: {
      name: ['title'],
      title: ['title'],
      summary: ['description'],
      description: ['description'],
      status: ['development-stage'],
      'licenses.hardware': ['license.hardware', 'license'],
      'licenses.software': ['license.software'],
      'licenses.documentation': ['license.documentation'],
      repositories: [isProjectLink ? 'project-link' : 'documentation-home'],
      'links.homepage': ['project-link'],
      'links.documentation': ['documentation-home'],
      ...terms.taken,
      ...(options.organisations && { licensor: ['licensor'] }),
    },
    left: {
      ...reasonFor(
        ['okh-manifest-version', 'manifest-author', 'manifest-language', 'manifest-is-translation'],
        because.format,
      ),
      ...reasonFor(['date-created', 'date-updated'], because.format),
      ...reasonFor(['contact', 'contributors'], because.people),
      ...reasonFor(['derivative-of', 'variant-of', 'sub-parts'], because.relation),
      version: because.nightly,
      image: because.pictures,
      ...terms.left,
    },
  };
}

export const loshSource: Source = {
  label: 'okh.toml',
  fileName: /^\.?okh\b.*\.toml$/i,
  syntax: 'toml',
  signs: [['okhv']],
  read: (file, options) => {
    const root = withHyphens(file);
    return {
      base: root,
      ...readLosh(file),
      more: defined({
        repositories: takeRepositories(at(root, 'repo')),
        organisations: organisationsOf(root, options),
        licensor: licensorOf(listed(at(root, 'licensor')), options),
      }),
      kind: 'hardware' as const,
      crosswalk: loshCrosswalk(options),
    };
  },
};

function loshCrosswalk(options: ImportOptions) {
  const terms = termKeys(options, [], ['organization', 'organisation', 'licensor'], true);
  return {
    taken: {
      name: ['name'],
      title: ['name'],
      summary: ['function'],
      description: ['function'],
      'licenses.hardware': ['license'],
      repositories: ['repo'],
      'links.documentation': ['user-manual'],
      'links.releases': ['release'],
      'identifiers.oshwa': ['attestation'],
      ...terms.taken,
      ...(options.organisations && { licensor: ['licensor'] }),
    },
    left: {
      okhv: because.format,
      'documentation-language': because.format,
      ...reasonFor(['version', 'timestamp'], because.nightly),
      image: because.pictures,
      ...reasonFor(['fork-of', 'part', 'software'], because.relation),
      ...terms.left,
    },
  };
}

function organisationsOf(root: Item, options: ImportOptions): string[] | undefined {
  const keys = ['organization', 'organisation', 'licensor'];
  const found = keys.flatMap((key) => takeOrganisations(listed(at(root, key)), options) ?? []);
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** A name, or an object with one. */
function licensorsOf(root: Item): Item {
  const licensor = at(root, 'licensor');
  return isMapping(licensor.value) ? listed(at(licensor, 'name')) : listed(licensor);
}

/** As in the file, if each one is an organisation in the catalogue: others may be persons. */
function licensorOf(names: Item, options: ImportOptions): string | undefined {
  const lines = each(names).flatMap((name) => quietLine(name) ?? []);
  const isKnown = lines.length > 0 && takeOrganisations(names, options)?.length === lines.length;
  return isKnown ? lines.join(', ') : undefined;
}

/** Several licensors are joined in one text. */
function listed(item: Item): Item {
  return typeof item.value === 'string' ? { ...item, value: item.value.split(/,\s+/) } : item;
}
