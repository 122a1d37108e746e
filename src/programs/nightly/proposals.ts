/** Edits of entries that follow from forge data. They are proposed as merge requests, so that a person decides. */
import { repositoryKey } from '../../schemas/repository-url.ts';
import { formatEntry } from '../../instance/entry-file/format.ts';
import { code, plain } from '../../refresh/comment-text.ts';
import type { Metadata, MetadataRecord } from '../../schemas/metadata.ts';
import { KINDS, type Kind } from '../../schemas/words.ts';
import { entryFolder } from '../../schemas/paths.ts';
import { parseYaml } from '../../instance/yaml/document.ts';
import { editScalars, type Edit } from '../../instance/yaml/edit-scalar.ts';
import type { Listing } from '../../refresh/tracked-repositories.ts';
import { valueAt } from '../../lib/records.ts';
import { nightlyMessages } from '#messages/nightly.ts';

const say = nightlyMessages.proposal;

export interface Proposal {
  /** Id of the project; the name of the branch contains it. */
  readonly project: string;
  /** The file of the entry within the instance. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** The complete new text of the file. */
  readonly text: string;
}

/**
 * At most one proposal per project.
 *
 * @param textOf the text of an entry's file. Only the values that change do; a file in the catalogue's format stays
 *   formatted, so that CI accepts it.
 */
export function proposalsFor(
  listings: readonly Listing[],
  metadata: Metadata,
  textOf: (file: string) => string,
): Proposal[] {
  return listings
    .filter(({ isRetired }) => !isRetired)
    .flatMap((listing) => {
      const before = textOf(listing.file);
      const reasons = reasonsFor(listing, metadata, parseYaml(before).value);
      const text = reasons.length > 0 ? edited(before, listing.file, reasons) : undefined;
      if (text === undefined) return [];
      return [
        {
          project: listing.id,
          file: listing.file,
          title: titleOf(listing.id, reasons),
          description: describe(reasons),
          text,
        },
      ];
    });
}

interface Reason {
  readonly what: 'moved' | 'archived';
  readonly edit: Edit;
  readonly sentence: string;
}

function reasonsFor({ repositories }: Listing, metadata: Metadata, entry: unknown): Reason[] {
  return repositories.flatMap(({ key }, index) => {
    const record = metadata[key];
    if (!record) return [];
    return [...move(entry, key, record), ...(index === 0 ? archive(entry, key, record) : [])];
  });
}

function edited(before: string, file: string, reasons: readonly Reason[]): string | undefined {
  const text = editScalars(
    before,
    reasons.map(({ edit }) => edit),
  );
  const kind = KINDS.find((one) => file.startsWith(`${entryFolder(one)}/`));
  if (text === undefined || !kind || !isFormatted(before, kind)) return text;
  const formatted = formatEntry(text, kind);
  return 'text' in formatted ? formatted.text : text;
}

function isFormatted(text: string, kind: Kind): boolean {
  const formatted = formatEntry(text, kind);
  return 'text' in formatted && formatted.text === text;
}

/** Git sees no redirect, and an analysis of history names the mirror that was read. */
function move(entry: unknown, key: string, { url, source }: MetadataRecord): Reason[] {
  if (url === undefined || source === 'git') return [];
  const repositories = valueAt(entry, 'repositories');
  const items: readonly unknown[] = Array.isArray(repositories) ? repositories : [];
  const index = items.findIndex((item) => {
    const address = typeof item === 'string' ? item : valueAt(item, 'url');
    return typeof address === 'string' && repositoryKey(address) === repositoryKey(key);
  });
  if (index === -1) return [];
  const path = ['repositories', index, ...(typeof items[index] === 'string' ? [] : ['url'])];
  return [
    {
      what: 'moved',
      edit: { path, value: url },
      sentence: say.moved(code(key), code(url)),
    },
  ];
}

const LIVING: readonly unknown[] = ['active', 'wip'];

function archive(entry: unknown, key: string, { archived }: MetadataRecord): Reason[] {
  const status = valueAt(entry, 'status');
  if (!archived || !LIVING.includes(status)) return [];
  return [
    {
      what: 'archived',
      edit: { path: ['status'], value: 'unsupported' },
      sentence: say.archived(code(key), plain(status)),
    },
  ];
}

function titleOf(id: string, reasons: readonly Reason[]): string {
  return reasons.some(({ what }) => what === 'moved') ? say.moveTitle(id) : say.archiveTitle(id);
}

function describe(reasons: readonly Reason[]): string {
  const facts = reasons.map(({ sentence }) => `- ${sentence}`).join('\n');
  return `${facts}\n\n${say.explanation}\n`;
}
