/**
 * `publiccode.yml` 0.7 (https://yml.publiccode.tools), for software only. It is made if somebody has stated all that the
 * format requires; a key that nobody states is named instead.
 */
import { declaredLicenses } from '../catalogue/catalogue.ts';
import type { Entry, Status } from '../schemas/entry.ts';
import { defined } from '../lib/defined.ts';
import { signs } from '../manifests/rules/words.ts';
import type { PubliccodeFile } from './schemas/publiccode.ts';
import { releaseDay, type ExportedProject } from './exported-project.ts';
import { isWhole, missingIn, type MissingKey } from './missing-keys.ts';
import { yamlText } from '../lib/yaml.ts';

/** Lengths in characters that the format requires. */
const SHORT = 150;
const LONG = { least: 150, most: 10_000 };

const STATUSES = {
  concept: 'concept',
  wip: 'development',
  active: 'stable',
  inactive: 'stable',
  unsupported: 'obsolete',
  suspended: 'development',
  abandoned: 'obsolete',
  moved: 'obsolete',
} as const satisfies Record<Status, PubliccodeFile['developmentStatus']>;

/** Required keys, in the order of the file, and the fields of the entry that give them. */
const FIELDS = {
  url: 'repositories',
  platforms: 'publiccode.platforms',
  developmentStatus: 'status',
  softwareType: 'publiccode.softwareType',
  'description.<language>.shortDescription': 'summary',
  'description.<language>.longDescription': 'description',
  'description.<language>.features': 'publiccode.features',
  'legal.license': 'licenses.software',
  'maintenance.type': 'publiccode.maintenance',
  'maintenance.contacts': 'organisations',
  'localisation.localisationReady': 'publiccode.localisationReady',
  'localisation.availableLanguages': 'publiccode.languages',
} as const;

/** The file as text; nothing for a project that is no software or of which a required key is not known. */
export function publiccodeText(subject: ExportedProject): string | undefined {
  const file = publiccodeFile(subject);
  return file && yamlText(file);
}

/** The required keys that nobody states, of software; none for what the format is not for. */
export function publiccodeMissing(subject: ExportedProject): readonly MissingKey[] {
  return subject.project.kind === 'software' ? missingIn(partsOf(subject), FIELDS) : [];
}

export function publiccodeFile(subject: ExportedProject): PubliccodeFile | undefined {
  const { entry } = subject.stated;
  const parts = partsOf(subject);
  if (subject.project.kind !== 'software' || !isWhole(parts)) return undefined;
  return {
    publiccodeYmlVersion: '0.7',
    name: entry.name,
    url: parts.url,
    ...defined({
      landingURL: entry.links?.homepage,
      softwareVersion: subject.facts.latest?.value.tag,
      releaseDate: releaseDay(subject),
    }),
    platforms: parts.platforms,
    developmentStatus: parts.developmentStatus,
    softwareType: parts.softwareType,
    description: {
      [subject.language]: {
        shortDescription: parts['description.<language>.shortDescription'],
        longDescription: parts['description.<language>.longDescription'],
        ...defined({ documentation: entry.links?.documentation }),
        features: parts['description.<language>.features'],
      },
    },
    legal: { license: parts['legal.license'] },
    maintenance: maintenanceOf(parts['maintenance.type'], parts['maintenance.contacts']),
    localisation: {
      localisationReady: parts['localisation.localisationReady'],
      availableLanguages: parts['localisation.availableLanguages'],
    },
  };
}

function partsOf(subject: ExportedProject) {
  const { entry } = subject.stated;
  const { publiccode: facts = {} } = entry;
  const status = subject.facts.status?.value;
  const type = maintenanceType(entry, status);
  return {
    url: entry.repositories?.[0]?.url,
    platforms: facts.platforms,
    developmentStatus: status && STATUSES[status],
    softwareType: facts.softwareType,
    'description.<language>.shortDescription': entry.summary && cut(entry.summary, SHORT),
    'description.<language>.longDescription': longDescription(entry),
    'description.<language>.features': facts.features,
    'legal.license': declaredLicenses(subject.project).software,
    'maintenance.type': type,
    // Asked for at once with a type that is not known: only what nobody maintains needs none.
    'maintenance.contacts': type === 'none' ? [] : contactsOf(subject),
    'localisation.localisationReady': facts.localisationReady,
    'localisation.availableLanguages': facts.languages,
  };
}

/** By the words of repostatus.org, nobody works on it any more. */
const UNMAINTAINED: ReadonlySet<Status> = new Set(['unsupported', 'abandoned']);

function maintenanceType({ publiccode }: Entry, status: Status | undefined) {
  return publiccode?.maintenance ?? (status && UNMAINTAINED.has(status) ? 'none' : undefined);
}

/** Somebody who answers must be named; the name is that of an organisation. */
function contactsOf({ project: { entry }, organisations }: ExportedProject) {
  const name = organisations[0]?.label;
  const email = entry.contact?.includes('@') ? entry.contact : undefined;
  return name === undefined ? undefined : [{ name, ...defined({ email }) }];
}

function maintenanceOf(
  type: 'internal' | 'community' | 'none',
  contacts: { name: string; email?: string }[],
): PubliccodeFile['maintenance'] {
  return type === 'none' ? { type } : { type, contacts };
}

/** A short description is continued from the summary, which says what the thing is. */
function longDescription({ summary, description }: Entry): string | undefined {
  const whole = summary && description && `${summary}\n\n${description}`;
  const text = [description, whole].find((one) => one && signs(one.trim()) >= LONG.least);
  return text && cut(text, LONG.most);
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/(?<!\s)\s+\S*$/, '')}…`;
}
