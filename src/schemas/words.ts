/** Fixed vocabularies of entries, without zod, for code in browsers. */

/** In shelf order. `documentation` is everything else: a course, a specification, a study. */
export const KINDS = ['hardware', 'gateware', 'software', 'documentation'] as const;
export type Kind = (typeof KINDS)[number];

const IS_CODE = {
  hardware: false,
  gateware: true,
  software: true,
  documentation: false,
} as const satisfies Record<Kind, boolean>;

/** Whether works of a kind are source code in terms of CodeMeta and schema.org. */
export function isCode(kind: Kind): boolean {
  return IS_CODE[kind];
}

/** What a licence can be for. Each part of a project may have its own. */
export const ARTEFACTS = ['hardware', 'gateware', 'software', 'documentation', 'data'] as const;
export type Artefact = (typeof ARTEFACTS)[number];

/** https://www.repostatus.org/ */
export const STATUSES = [
  'concept',
  'wip',
  'active',
  'inactive',
  'unsupported',
  'suspended',
  'abandoned',
  'moved',
] as const;
export type Status = (typeof STATUSES)[number];

/** Kinds of software in `publiccode.yml`. */
export const SOFTWARE_TYPES = [
  'standalone/mobile',
  'standalone/iot',
  'standalone/desktop',
  'standalone/web',
  'standalone/backend',
  'standalone/other',
  'addon',
  'library',
  'configurationFiles',
] as const;
