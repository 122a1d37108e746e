/** The result of an import: values for a new entry, and where they come from. */
import type { EntryInput } from './entry.ts';
import type { Artefact, Kind } from './words.ts';

/** Fields of an entry, as a person would write them. */
export type DraftValues = Partial<EntryInput>;

export interface Dropped {
  /** Path of the field in the source; empty for all of it. */
  readonly field: string;
  /** One sentence: why it was left out, and what to do, if anything. */
  readonly because: string;
}

/** A licence in the source that an entry cannot take as it is. */
export interface UnsettledLicense {
  /** Undefined where the source does not say which part of the project it is for. */
  readonly part: Artefact | undefined;
  /** As in the source. */
  readonly text: string;
  readonly origin: string;
}

export interface Draft {
  readonly values: DraftValues;
  /** Only where the source is clear. */
  readonly kind?: Kind | undefined;
  /** Field of the entry → its source: `licenses.software` → `publiccode.yml: legal.license`. */
  readonly origins: Readonly<Record<string, string>>;
  readonly dropped: readonly Dropped[];
  /** For a person to settle; the first one where there are several. */
  readonly unsettled?: UnsettledLicense | undefined;
  /** Recommended fields of the entry without a value, the required ones first. */
  readonly missing: readonly string[];
}

interface Term {
  readonly id: string;
  readonly label: string;
  readonly url?: string | undefined;
}

/** What the importer cannot know by itself; without an option, less is imported. */
export interface ImportOptions {
  /** Decides the part for a licence that the source states for the whole. */
  readonly kind?: Kind | undefined;
  /** Keywords and organisations become ids where a label or an id is equal; nothing is guessed. */
  readonly topics?: readonly Term[] | undefined;
  readonly organisations?: readonly Term[] | undefined;
}

/** The recommended fields without a value; the first two are required. */
export function missingIn(values: DraftValues): string[] {
  const stated: Readonly<Record<string, boolean>> = {
    name: Boolean(values.name),
    repositories: Boolean(values.repositories?.length ?? values.links?.design),
    summary: Boolean(values.summary),
    licenses: Object.keys(values.licenses ?? {}).length > 0,
    organisations: Boolean(values.organisations?.length),
    topics: Boolean(values.topics?.length),
  };
  return Object.keys(stated).filter((field) => !stated[field]);
}
