/** The words of an entry, without the checker: what runs in a browser imports them from here. */

export const KINDS = ['hardware', 'gateware', 'software'] as const;
export type Kind = (typeof KINDS)[number];

/** What a licence can be given for. Each part of a project may have its own. */
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
