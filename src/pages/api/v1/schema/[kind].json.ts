import type { APIRoute } from 'astro';

import { publishedSchema, SCHEMA_NAMES } from '../../../../exports/json-schema.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import { absolute, dataPath, type PublishedSchema } from '../../../../schemas/data-address.ts';
import { jsonResponse } from '../../../../site/json-response.ts';

export function getStaticPaths() {
  return SCHEMA_NAMES.map((name) => ({ params: { kind: name }, props: { name } }));
}

export const GET: APIRoute<{ name: PublishedSchema }> = ({ props: { name } }) => {
  const { vocabularies } = getCatalogue();
  return jsonResponse(publishedSchema(name, absolute(dataPath.schema(name)), vocabularies));
};
