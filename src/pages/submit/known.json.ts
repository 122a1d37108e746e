import { getCatalogue } from '../../site/catalogue.ts';
import { getSite } from '../../site/site.ts';
import { buildKnown } from '../../features/submit/build-form-index.ts';

/** What the form for entries knows of the catalogue. Made for that page and free to change. */
export function GET(): Response {
  return Response.json(buildKnown(getCatalogue(), getSite()));
}
