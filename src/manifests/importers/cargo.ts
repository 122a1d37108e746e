/** Imports `Cargo.toml` (https://doc.rust-lang.org/cargo/reference/manifest.html). */
import { importReasons as because } from '#messages/importers.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { defined, definedOrNothing } from '../../lib/defined.ts';
import { at, type Item } from '../../schemas/manifest/node.ts';
import { takeLicense } from '../licenses.ts';
import { summaryOf, takeLine, takeParagraphs } from '../text.ts';
import { ownPackage } from '../packages.ts';
import { takeAddress } from '../values.ts';
import type { ImportOptions } from '../../schemas/draft.ts';
import { takeRepositories } from './repository-address.ts';
import type { Source } from './source.ts';
import { reasonFor, takeTopics, termKeys } from './terms.ts';

const SHARED = 'workspace.package';

export const cargoSource: Source = {
  label: 'Cargo.toml',
  fileName: /^cargo\.toml$/i,
  syntax: 'toml',
  signs: [['package'], ['workspace']],
  read: (root, options) => {
    const field = (key: string) => inherited(root, key);
    const description = takeParagraphs(field('description'));
    const software = takeLicense(slashAsChoice(field('license')));
    const name = takeLine(at(at(root, 'package'), 'name'), 80);
    const homepage = takeAddress(field('homepage'));
    const documentation = takeAddress(field('documentation'));
    return {
      base: root,
      fields: defined({
        name,
        summary: summaryOf(description),
        description,
        licenses: definedOrNothing({ software }),
        links: definedOrNothing({ homepage, documentation }),
        packages: ownPackage('cargo', name, [homepage, documentation]),
      }),
      more: defined({
        repositories: takeRepositories(field('repository')),
        topics: takeTopics(field('keywords'), options),
      }),
      kind: 'software',
      crosswalk: crosswalkOf(root, options),
    };
  },
};

/** A package may inherit a key from its workspace. */
function inherited(root: Item, key: string): Item {
  const own = at(at(root, 'package'), key);
  const isShared = isMapping(own.value) && Object.hasOwn(own.value, 'workspace');
  const shared = at(at(at(root, 'workspace'), 'package'), key);
  return isShared || own.value === undefined ? shared : own;
}

/** Cargo's old syntax: a slash means OR. */
function slashAsChoice(item: Item): Item {
  const { value } = item;
  if (typeof value !== 'string' || !/^[\w.+-]+(?:\s*\/\s*[\w.+-]+)+$/.test(value)) return item;
  return {
    ...item,
    value: value
      .split('/')
      .map((id) => id.trim())
      .join(' OR '),
  };
}

function crosswalkOf(root: Item, options: ImportOptions) {
  const keys = (key: string) => [inherited(root, key).path, `package.${key}`, `${SHARED}.${key}`];
  const both = (words: string) =>
    words.split(' ').flatMap((key) => [`package.${key}`, `${SHARED}.${key}`]);
  const terms = termKeys(options, both('keywords'), []);
  return {
    taken: {
      name: ['package.name'],
      packages: ['package.name'],
      summary: keys('description'),
      description: keys('description'),
      'licenses.software': keys('license'),
      repositories: keys('repository'),
      'links.homepage': keys('homepage'),
      'links.documentation': keys('documentation'),
      ...terms.taken,
    },
    left: {
      ...reasonFor(both('version'), because.nightly),
      ...reasonFor(both('authors'), because.people),
      ...reasonFor([...both(BUILD), ...TABLES], because.build),
      ...terms.left,
    },
  };
}

const BUILD =
  'edition rust-version build links exclude include publish metadata default-run autobins autoexamples autotests ' +
  'autobenches autolib resolver workspace readme license-file';

const TABLES = (
  'lib bin example test bench dependencies dev-dependencies build-dependencies target badges features lints patch ' +
  'replace profile cargo-features workspace.members workspace.default-members workspace.exclude workspace.resolver ' +
  'workspace.dependencies workspace.lints workspace.metadata'
).split(' ');
