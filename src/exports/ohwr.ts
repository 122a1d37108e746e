/**
 * `.ohwr.yaml` 1.0.0, the manifest of the Open Hardware Repository, for hardware and gateware. Its description is the
 * address of a text in Markdown, so a project of which neither a link to one nor a README is known has no manifest
 * (https://github.com/OHWR/ohwr.org/blob/master/src/compose/manifest.py).
 */
import { declaredParts } from '../catalogue/catalogue.ts';
import { fullName, type Project } from '../catalogue/project.ts';
import { LICENSE_IDS } from '../licences/ids.ts';
import { defined, filledList } from '../lib/defined.ts';
import { isMarkdownFile } from '../lib/file-name.ts';
import { yamlText } from '../lib/yaml.ts';
import { forgeKindOf, pagesOf } from '../schemas/forges/forges.ts';
import { type ExportedProject, sourceAddress } from './exported-project.ts';
import { isWhole, missingIn, type MissingKey } from './missing-keys.ts';
import { rawAddress } from './repository-file.ts';
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
    description: descriptionOf(subject),
    website: entry.links?.homepage ?? sourceAddress(subject),
  };
}

/** What the entry links to, else the README that was seen. */
function descriptionOf({ project, stated: { entry } }: ExportedProject): string | undefined {
  const { links = {} } = entry;
  const others = (links.others ?? []).map(({ url }) => url);
  const stated = [links.documentation, links.homepage, ...others].map(textAddress);
  return stated.find((address) => address !== undefined) ?? readmeAddress(project);
}

function readmeAddress({ entry, metadata }: Project): string | undefined {
  const repository = entry.repositories?.[0]?.url;
  const file = metadata?.readmeFile;
  if (repository === undefined || file === undefined || !isMarkdownFile(file)) return undefined;
  return rawAddress(metadata, repository, file);
}

function textAddress(link: string | undefined): string | undefined {
  const url = URL.parse(link ?? '');
  return url ? (markdownFile(url) ?? wikiPage(url)) : undefined;
}

/** The address of the file itself, for that of a page that shows it. */
function markdownFile(url: URL): string | undefined {
  if (!isMarkdownFile(url.pathname)) return undefined;
  const file = new URL(url);
  file.pathname = pagesOf(forgeKindOf(url.host))?.rawOf(url.pathname) ?? url.pathname;
  return file.href;
}

/** Readers of the format read pages of a wiki at GitLab by the API (`loader.py`). */
function wikiPage(url: URL): string | undefined {
  const path = pagesOf(forgeKindOf(url.host))?.wikiPageOf?.(url.pathname);
  return path && url.origin + path;
}

/** The format has no expressions and no parts, so either each licence is a single id, or none is listed. */
function licensesOf(project: Project): string[] | undefined {
  const ids = [...new Set(declaredParts(project).map(({ expression }) => expression))];
  return ids.every((id) => LICENSE_IDS.has(id)) ? filledList(ids) : undefined;
}
