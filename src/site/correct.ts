/** Link to correct a value on the page of a project. */
import { FIELDS } from '../features/submit/fields.ts';
import type { Project } from '../catalogue/project.ts';
import { href, path } from '../schemas/address.ts';
import { editAddress } from '../schemas/edit-links.ts';
import { entryFile } from '../schemas/paths.ts';
import type { Site } from '../schemas/site.ts';

/**
 * The form, opened at the field; for a field that it lacks, the forge's page that edits the entry.
 *
 * @param field key of the entry, with dots: `licenses.hardware`.
 */
export function correctionAddress(
  project: Project,
  field: string,
  repository: Site['repository'],
): string {
  const asked = FIELDS.find((one) => one.path === field);
  const hasField = asked && (asked.kinds?.includes(project.kind) ?? true);
  return hasField
    ? href(path.correct(project.id, field))
    : editAddress(repository, entryFile(project));
}
