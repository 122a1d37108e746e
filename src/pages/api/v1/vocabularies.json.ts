import type { APIRoute } from 'astro';

import { vocabulariesFile } from '../../../exports/vocabularies-json.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { dataPublication } from '../../../site/data-publication.ts';
import { jsonResponse } from '../../../site/json-response.ts';

export const GET: APIRoute = () =>
  jsonResponse(vocabulariesFile(getCatalogue(), dataPublication()));
