import { PROJECT_FILES, type ProjectFile } from '../schemas/project-files.ts';
import type { Project } from './project.ts';

export interface FileCheck {
  readonly file: ProjectFile;
  readonly present: boolean;
}

/** Which of the eight files the repository has; undefined if it was never read. */
export function checkFiles({ metadata }: Project): readonly FileCheck[] | undefined {
  const { hygiene } = metadata ?? {};
  if (!hygiene) return undefined;
  return PROJECT_FILES.map((file) => ({ file, present: hygiene[file] ?? false }));
}
