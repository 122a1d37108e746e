import { getCatalogueIndex } from '../../site/catalogue-index.ts';

/** What the filters of the catalogue search. Made for that page and free to change; the API is elsewhere. */
export function GET(): Response {
  return Response.json(getCatalogueIndex());
}
