/** `publiccode.yml` 0.7 (https://yml.publiccode.tools), for software only. */
import { declaredLicenses } from '../catalogue/catalogue.ts';
import type { Entry, Status } from '../schemas/entry.ts';
import { defined } from '../lib/defined.ts';
import type { PubliccodeFile } from './schemas/publiccode.ts';
import { releaseDay, type ExportedProject } from './exported-project.ts';
import { yamlText } from '../lib/yaml.ts';

/** The format wants no more and no less. */
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

/** The file as text; nothing for a project that is no software or of which a required key is not known. */
export function publiccodeText(subject: ExportedProject): string | undefined {
  const file = publiccodeFile(subject);
  return file && yamlText(file);
}

export function publiccodeFile(subject: ExportedProject): PubliccodeFile | undefined {
  const { kind } = subject.project;
  const { entry } = subject.stated;
  const { publiccode: facts } = entry;
  const url = entry.repositories?.[0]?.url;
  const status = subject.facts.status?.value;
  const license = declaredLicenses(subject.project).software;
  const description = descriptionOf(entry);
  const maintenance = maintenanceOf(subject);
  if (kind !== 'software' || !facts || !url || !status || !license) return undefined;
  if (!description || !maintenance) return undefined;
  return {
    publiccodeYmlVersion: '0.7',
    name: entry.name,
    url,
    ...defined({
      landingURL: entry.links?.homepage,
      softwareVersion: subject.facts.latest?.value.tag,
      releaseDate: releaseDay(subject),
    }),
    platforms: facts.platforms,
    developmentStatus: STATUSES[status],
    softwareType: facts.softwareType,
    description: { en: { ...description, features: facts.features } },
    legal: { license },
    maintenance,
    localisation: {
      localisationReady: facts.localisationReady,
      availableLanguages: facts.languages,
    },
  };
}

/** The program writes English; the format asks for at least 150 characters. */
function descriptionOf({ summary, description, links }: Entry) {
  if (!summary || !description || description.length < LONG.least) return undefined;
  return {
    shortDescription: cut(summary, SHORT),
    longDescription: cut(description, LONG.most),
    ...defined({ documentation: links?.documentation }),
  };
}

/** Somebody who answers must be named; the name is that of an organisation. */
function maintenanceOf({ project: { entry }, organisations }: ExportedProject) {
  const type = entry.publiccode?.maintenance;
  if (!type || type === 'none') return type && { type };
  const name = organisations[0]?.label;
  const email = entry.contact?.includes('@') ? entry.contact : undefined;
  return name ? { type, contacts: [{ name, ...defined({ email }) }] } : undefined;
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/(?<!\s)\s+\S*$/, '')}…`;
}
