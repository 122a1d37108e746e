import type { APIRoute } from 'astro';

import { catalogueCsv } from '../../../exports/catalogue-csv.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { absolute } from '../../../schemas/data-address.ts';

/** https://www.rfc-editor.org/rfc/rfc4180 */
export const GET: APIRoute = () =>
  new Response(catalogueCsv(getCatalogue(), absolute), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
