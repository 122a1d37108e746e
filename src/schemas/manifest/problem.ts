/** Problems of manifests. None rejects the file: each names a value that could not be read. */
export const MANIFEST_CODES = {
  'manifest/duplicate-key': 'A key is given twice; the last one counts.',
  'manifest/encoding': 'The text is not UTF-8.',
  'manifest/incomplete': 'A part that is needed is missing.',
  'manifest/license': 'A licence is no SPDX expression.',
  'manifest/license-deprecated': 'A licence has an id that SPDX gave up.',
  'manifest/mistyped-key': 'The format has no such key, and the one that may be meant is missing.',
  'manifest/not-a-mapping': 'The file has no keys and values.',
  'manifest/schema-version': 'The version of the format is missing or not known.',
  'manifest/syntax': 'The file, or a part of it, cannot be parsed.',
  'manifest/too-large': 'The file is larger than any manifest needs to be.',
  'manifest/too-long': 'A text is longer than the catalogue shows; its beginning was taken.',
  'manifest/type': 'A value has another type than the format says.',
  'manifest/unknown-key': 'The format has no such key.',
  'manifest/value': 'A value cannot be understood.',
} as const satisfies Record<string, string>;

export type ManifestCode = keyof typeof MANIFEST_CODES;

export interface ManifestProblem {
  readonly code: ManifestCode;
  /** Path of the manifest in its repository. */
  readonly file: string;
  /** Keys and indices, joined by dots; empty for the whole file. */
  readonly path: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
  /** From 1; absent where no line of the file can be named. */
  readonly line?: number | undefined;
  /** When it was first noticed: an instant or a month. Only in records of the refresh. */
  readonly since?: string | undefined;
}
