import type { ProjectFile } from '../catalogue/hygiene.ts';
import { guidelinePages } from './guidelines.ts';
import { site } from './site.ts';

/** The id of the guideline on a project file, if this instance has one. */
export async function fileGuideline(file: ProjectFile): Promise<string | undefined> {
  const guide = site.handbook.fileGuides?.[file];
  const pages = await guidelinePages();
  return pages.find(({ id }) => id === guide)?.id;
}
