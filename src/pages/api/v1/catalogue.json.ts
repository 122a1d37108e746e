import type { APIRoute } from 'astro';

import { catalogueFile } from '../../../exports/catalogue-json.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { dataPublication } from '../../../site/data-publication.ts';
import { jsonResponse } from '../../../site/json-response.ts';
import { getSite } from '../../../site/site.ts';

export const GET: APIRoute = () =>
  jsonResponse(catalogueFile(getCatalogue(), getSite().title, dataPublication()));
