/** Edits of entries that follow from what the forges say. They are proposed; a person decides. */
import { parseDocument } from 'yaml';

import { repositoryKey } from '../../catalogue/repository-url.ts';
import type { Metadata, MetadataRecord } from '../../schemas/metadata.ts';
import type { Listing } from '../listing.ts';

export interface Proposal {
  /** Id of the project; it names the branch. */
  readonly project: string;
  /** The file of the entry within the instance. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** The whole new text of the file. */
  readonly text: string;
}

/**
 * At most one proposal a project.
 *
 * @param textOf the text of an entry's file, with its comments, which stay.
 */
export function proposalsFor(
  listings: readonly Listing[],
  metadata: Metadata,
  textOf: (file: string) => string,
): Proposal[] {
  return listings
    .filter(({ isRetired }) => !isRetired)
    .flatMap((listing) => {
      const document = parseDocument(textOf(listing.file));
      if (document.errors.length > 0) return [];
      const reasons = listing.repositories.flatMap(({ key }, index) => {
        const record = metadata[key];
        return record
          ? [...move(document, key, record), ...(index === 0 ? archive(document, key, record) : [])]
          : [];
      });
      if (reasons.length === 0) return [];
      return [
        {
          project: listing.id,
          file: listing.file,
          title: titleOf(listing.id, reasons),
          description: describe(reasons),
          text: document.toString({ lineWidth: 0 }),
        },
      ];
    });
}

interface Reason {
  readonly what: 'moved' | 'archived';
  readonly sentence: string;
}

type Document = ReturnType<typeof parseDocument>;

/** Git sees no move, and an analysis of history names the mirror that it read. */
function move(document: Document, key: string, { url, source }: MetadataRecord): Reason[] {
  if (url === undefined || source === 'git') return [];
  const repositories = document.toJS() as { repositories?: (string | { url?: string })[] };
  const found = (repositories.repositories ?? []).findIndex((item) => {
    const address = typeof item === 'string' ? item : item.url;
    return address !== undefined && repositoryKey(address) === repositoryKey(key);
  });
  if (found < 0) return [];
  const path = typeof repositories.repositories?.[found] === 'string' ? [found] : [found, 'url'];
  document.setIn(['repositories', ...path], url);
  return [{ what: 'moved', sentence: `The forge says that ${key} is now ${url}.` }];
}

const LIVING = ['active', 'wip'];

function archive(document: Document, key: string, { archived }: MetadataRecord): Reason[] {
  const status = document.get('status');
  if (!archived || typeof status !== 'string' || !LIVING.includes(status)) return [];
  document.set('status', 'unsupported');
  return [
    {
      what: 'archived',
      sentence: `The repository ${key} is archived, and the entry says ${status}.`,
    },
  ];
}

function titleOf(id: string, reasons: readonly Reason[]): string {
  return reasons.some(({ what }) => what === 'moved')
    ? `Update the address of ${id}`
    : `Say that ${id} is archived`;
}

function describe(reasons: readonly Reason[]): string {
  const facts = reasons.map(({ sentence }) => `- ${sentence}`).join('\n');
  return `${facts}\n\nThe nightly refresh proposes this. Merge it if it is right, and close it if it is not: it will not be proposed again.\n`;
}
