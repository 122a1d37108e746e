/**
 * `.ohwr.yaml` 1.0.0, the manifest of the Open Hardware Repository, for hardware and gateware. Its description is the
 * address of a Markdown file, so a project without a link to one has no manifest
 * (https://github.com/OHWR/ohwr.org/blob/master/src/compose/manifest.py).
 */
import { declaredParts } from '../catalogue/catalogue.ts';
import { fullName, type Project } from '../catalogue/project.ts';
import { LICENSE_IDS } from '../licences/ids.ts';
import { defined, filledList } from '../lib/defined.ts';
import { yamlText } from '../lib/yaml.ts';
import type { Entry } from '../schemas/entry.ts';
import { forgeKindOf, pagesOf } from '../schemas/forges/forges.ts';
import { type ExportedProject, sourceAddress } from './exported-project.ts';
import { isWhole, missingIn, type MissingKey } from './missing-keys.ts';
import type { OhwrFile } from './schemas/ohwr.ts';

/** Required keys, in the order of the file, and the fields of the entry that give them. */
const FIELDS = { description: 'links.documentation', website: 'links.homepage' } as const;

/** The file as text; undefined for other kinds, or while a required key is not known. */
export function ohwrText(subject: ExportedProject): string | undefined {
  const file = ohwrFile(subject);
  return file && yamlText(file);
}

/** The required keys that nobody states, of hardware and gateware. */
export function ohwrMissing(subject: ExportedProject): readonly MissingKey[] {
  return isFor(subject.project) ? missingIn(partsOf(subject), FIELDS) : [];
}

export function ohwrFile(subject: ExportedProject): OhwrFile | undefined {
  const parts = partsOf(subject);
  if (!isFor(subject.project) || !isWhole(parts)) return undefined;
  const { links = {} } = subject.stated.entry;
  return {
    version: '1.0.0',
    name: fullName(subject.project),
    ...parts,
    ...defined({
      licenses: licensesOf(subject.project),
      documentation: links.documentation,
      issues: links.issues,
      latest_release: links.releases,
      forum: links.forum,
      newsfeed: links.newsfeed,
      links: filledList((links.others ?? []).map(({ label, url }) => ({ name: label, url }))),
    }),
  };
}

function isFor({ kind }: Project): boolean {
  return kind === 'hardware' || kind === 'gateware';
}

function partsOf(subject: ExportedProject) {
  const { entry } = subject.stated;
  return {
    description: descriptionOf(entry),
    website: entry.links?.homepage ?? sourceAddress(subject),
  };
}

/** The first link to a Markdown file, as the address of the file itself. */
function descriptionOf({ links = {} }: Entry): string | undefined {
  const addresses = [
    links.documentation,
    links.homepage,
    ...(links.others ?? []).map(({ url }) => url),
  ];
  const markdown = addresses.find((one) =>
    /\.(?:md|markdown)$/i.test(URL.parse(one ?? '')?.pathname ?? ''),
  );
  const url = URL.parse(markdown ?? '');
  if (!url) return undefined;
  url.pathname = pagesOf(forgeKindOf(url.host))?.rawOf(url.pathname) ?? url.pathname;
  return url.href;
}

/** The format has no expressions and no parts, so either each licence is a single id, or none is listed. */
function licensesOf(project: Project): string[] | undefined {
  const ids = [...new Set(declaredParts(project).map(({ expression }) => expression))];
  return ids.every((id) => LICENSE_IDS.has(id)) ? filledList(ids) : undefined;
}
