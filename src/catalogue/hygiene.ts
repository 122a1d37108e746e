import type { HygieneFile } from '../schemas/metadata.ts';
import type { Project } from './project.ts';

/** The eight files that the shelf shows as squares, in the order of the squares. */
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

export interface FileCheck {
  readonly file: ProjectFile;
  readonly present: boolean;
}

/** Which of the eight files stand in the repository; undefined if it was never read. */
export function checkFiles({ metadata }: Project): readonly FileCheck[] | undefined {
  const { hygiene } = metadata ?? {};
  if (!hygiene) return undefined;
  return PROJECT_FILES.map((file) => ({ file, present: hygiene[file] ?? false }));
}
