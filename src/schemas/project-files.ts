/** The eight files of a repository that lists show as squares, in that order. */
import type { HygieneFile } from './metadata.ts';

export const PROJECT_FILES = [
  'readme',
  'license',
  'reuse',
  'contributing',
  'codeOfConduct',
  'security',
  'changelog',
  'citation',
] as const satisfies readonly HygieneFile[];

export type ProjectFile = (typeof PROJECT_FILES)[number];
