/** What an importer hands over: the beginning of an entry, and an account of where it comes from. */
import type { EntryInput } from './entry.ts';
import type { Artefact, Kind } from './words.ts';

/** Fields of an entry, as a person would write them. */
export type DraftValues = Partial<EntryInput>;

export interface Dropped {
  /** The field in the source, keys and indices with dots; empty for the whole of it. */
  readonly field: string;
  /** Why it was left out, and what to do where there is something to do. A sentence. */
  readonly because: string;
}

/** A licence that the source states and that an entry cannot take as it stands. */
export interface UnsettledLicense {
  /** Absent where the source does not say for which part of the project it is. */
  readonly part: Artefact | undefined;
  /** As the source has it. */
  readonly text: string;
  readonly origin: string;
}

export interface Draft {
  readonly values: DraftValues;
  /** Only where the source leaves no doubt. */
  readonly kind?: Kind | undefined;
  /** Field of the entry → where its value was read: `licenses.software` → `publiccode.yml: legal.license`. */
  readonly origins: Readonly<Record<string, string>>;
  readonly dropped: readonly Dropped[];
  /** For a person to settle; the first of them where there are several. */
  readonly unsettled?: UnsettledLicense | undefined;
  /** Fields of the entry that a reader will look for and nobody has stated, the required ones first. */
  readonly missing: readonly string[];
}

interface Term {
  readonly id: string;
  readonly label: string;
  readonly url?: string | undefined;
}

/** What the importer cannot know by itself. Each of it is optional, and less is taken without it. */
export interface ImportOptions {
  /** Decides for which part a licence is that the source states for the whole. */
  readonly kind?: Kind | undefined;
  /** Keywords and organisations become ids where a label or an id is the same; nothing is guessed. */
  readonly topics?: readonly Term[] | undefined;
  readonly organisations?: readonly Term[] | undefined;
}

/** The fields that a good entry has, of which the first two are required. */
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
