import { getCatalogue } from '../../site/catalogue.ts';
import { formatDate } from '../../site/format.ts';
import { knownProjects } from '../../features/tools/known-projects.ts';

/** What the release checklist knows of each project. Made for that page and free to change. */
export function GET(): Response {
  const { listed } = getCatalogue();
  return Response.json(knownProjects(listed, (iso) => formatDate(iso.slice(0, 7))));
}
