import { getCatalogueIndex } from '../../site/catalogue-index.ts';

/** What the filters of the catalogue search. Made for that page and free to change; the API is elsewhere. */
export async function GET(): Promise<Response> {
  return Response.json(await getCatalogueIndex());
}
