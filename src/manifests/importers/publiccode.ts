/** Imports `publiccode.yml`. */
import { importReasons as because } from '#messages/importers.ts';
import { defined, definedOrNothing, filledList } from '../../lib/defined.ts';
import { at, each, isAbsent, keysOf, type Item } from '../../schemas/manifest/node.ts';
import { languageOf, readPubliccode } from '../publiccode.ts';
import { quietLine, takeLine } from '../text.ts';
import { LANGUAGE_PATTERN } from '../../schemas/patterns.ts';
import { SOFTWARE_TYPES } from '../../schemas/words.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { DraftValues, ImportOptions } from '../../schemas/draft.ts';
import { takeRepositories } from './repository-address.ts';
import { takeRole } from './role.ts';
import type { Source } from './source.ts';
import { reasonFor, takeOrganisations, takeTopics, termKeys } from './terms.ts';

export const publiccodeSource: Source = {
  label: 'publiccode.yml',
  fileName: /^publiccode\.ya?ml$/i,
  syntax: 'yaml',
  signs: [['publiccodeYmlVersion']],
  read: (root, options) => {
    const { path: text } = languageOf(at(root, 'description'));
    const repositories = takeRepositories(at(root, 'url'));
    const inLanguage = at(at(root, 'description'), text.split('.')[1] ?? 'en');
    const publiccode = factsOf(root, inLanguage);
    const contact = takeRole(at(at(root, 'maintenance'), 'contacts'));
    return {
      base: root,
      ...readPubliccode(root),
      more: defined({
        repositories,
        topics: takeTopics(at(root, 'categories'), options),
        organisations: takeOwner(root, options),
        publiccode,
        contact,
      }),
      isMarkdown: !isAbsent(at(inLanguage, 'longDescription')),
      kind: 'software',
      crosswalk: crosswalkOf(root, text, options, publiccode),
    };
  },
};

function crosswalkOf(
  root: Item,
  text: string,
  options: ImportOptions,
  publiccode: DraftValues['publiccode'],
): Crosswalk {
  const paths = factPaths(text);
  const facts = Object.entries(paths).map(([key, path]) => ({
    path,
    isTaken: publiccode?.[key as keyof typeof paths] !== undefined,
  }));
  const pathsOf = (isTaken: boolean) =>
    facts.filter((fact) => fact.isTaken === isTaken).map(({ path }) => path);
  const [firstTaken] = pathsOf(true);
  const terms = termKeys(options, ['categories'], [...OWNERS, CONTACTS]);
  const languages = keysOf(at(root, 'description')).map((key) => `description.${key}`);
  return {
    joined: { publiccode: pathsOf(true) },
    taken: {
      name: ['name'],
      summary: [`${text}.shortDescription`, `${text}.longDescription`],
      description: [`${text}.longDescription`, `${text}.shortDescription`],
      status: ['developmentStatus'],
      'licenses.software': ['legal.license'],
      repositories: ['url'],
      'links.homepage': ['landingURL'],
      'links.documentation': [`${text}.documentation`],
      ...(firstTaken ? { publiccode: [firstTaken] } : {}),
      contact: [CONTACTS],
      ...terms.taken,
    },
    left: {
      publiccodeYmlVersion: because.format,
      ...reasonFor(['softwareVersion', 'releaseDate'], because.nightly),
      ...reasonFor(['logo', 'monochromeLogo', `${text}.screenshots`], because.pictures),
      ...reasonFor(['isBasedOn', 'dependsOn', 'applicationSuite'], because.relation),
      ...reasonFor(['maintenance.contractors'], because.people),
      ...reasonFor(
        languages.filter((path) => path !== text),
        because.language,
      ),
      ...reasonFor(pathsOf(false), because.facts),
      ...terms.left,
      [CONTACTS]: because.people,
    },
  };
}

const CONTACTS = 'maintenance.contacts';
const OWNERS = ['organisation', 'legal.mainCopyrightOwner'];

/** Contacts are people, unless the name is that of an organisation in the catalogue. */
function takeOwner(root: Item, options: ImportOptions): string[] | undefined {
  const owners = [at(root, 'organisation'), at(at(root, 'legal'), 'mainCopyrightOwner')];
  const found = owners.flatMap((item) => takeOrganisations(item, options) ?? []);
  if (found.length > 0) return [...new Set(found)];
  const contacts = at(at(root, 'maintenance'), 'contacts');
  return takeOrganisations({ ...contacts, notes: { file: '', problems: [] } }, options);
}

/** Where each fact stands in the file. */
const factPaths = (text: string) => ({
  platforms: 'platforms',
  softwareType: 'softwareType',
  features: `${text}.features`,
  maintenance: 'maintenance.type',
  localisationReady: 'localisation.localisationReady',
  languages: 'localisation.availableLanguages',
});

function factsOf(root: Item, text: Item): DraftValues['publiccode'] {
  const lines = (item: Item, max: number) =>
    filledList(each(item).map((one) => takeLine(one, max)));
  const type = quietLine(at(at(root, 'maintenance'), 'type'));
  const localisation = at(root, 'localisation');
  const ready = String(at(localisation, 'localisationReady').value).toLowerCase();
  const languages = lines(at(localisation, 'availableLanguages'), 20);
  return definedOrNothing({
    platforms: lines(at(root, 'platforms'), 60),
    softwareType: SOFTWARE_TYPES.find((word) => word === quietLine(at(root, 'softwareType'))),
    features: lines(at(text, 'features'), 100),
    maintenance: (['internal', 'community', 'none'] as const).find((word) => word === type),
    localisationReady: ['true', 'false'].includes(ready) ? ready === 'true' : undefined,
    languages: languages?.every((tag) => LANGUAGE_PATTERN.test(tag)) ? languages : undefined,
  });
}
