/** How often the DOI of a project is cited: DataCite (https://support.datacite.org/docs/api) and OpenAlex. */
import { z } from 'astro/zod';

import type { Client } from '../http.ts';
import { noAnswer, type Enricher, type EnricherSubject } from './enricher.ts';
import { count, inPath } from './package-enricher.ts';

const MONTH = 30 * 24 * 3_600_000;

/** Addresses with the DOI in their path; none for what would lead elsewhere, such as a part `..`. */
function withDoi({ doi = '' }: EnricherSubject, ask: string, show: string) {
  if (doi.split('/').some((part) => /^\.*$/.test(part))) return undefined;
  const path = inPath(doi);
  return { ask: ask.replace('{doi}', path), show: show.replace('{doi}', path) };
}

const registered = z.object({
  data: z.object({ attributes: z.object({ citationCount: count }) }),
});

export const datacite: Enricher<'datacite'> = {
  field: 'datacite',
  api: 'https://api.datacite.org',
  budget: 25,
  maxAge: () => MONTH,
  addresses: (subject, api) =>
    withDoi(subject, `${api}/dois/{doi}`, 'https://commons.datacite.org/doi.org/{doi}'),
  async read(client, { doi }, ask) {
    const read = await valueAt(client, ask, registered, 'DataCite');
    return 'known' in read
      ? { doi, ...(read.known && { citations: read.known.data.attributes.citationCount }) }
      : read;
  },
};

/** A single work costs nothing and needs no key: https://developers.openalex.org/api-reference/authentication */
const work = z.object({ cited_by_count: count });

export const openalex: Enricher<'openalex'> = {
  field: 'openalex',
  api: 'https://api.openalex.org',
  budget: 25,
  maxAge: () => MONTH,
  addresses: (subject, api) =>
    withDoi(
      subject,
      `${api}/works/doi:{doi}?select=cited_by_count`,
      'https://openalex.org/works/doi:{doi}',
    ),
  async read(client, { doi }, ask) {
    const read = await valueAt(client, ask, work, 'OpenAlex');
    return 'known' in read
      ? { doi, ...(read.known && { citations: read.known.cited_by_count }) }
      : read;
  },
};

/** The answer; none for a DOI that the service does not have. */
async function valueAt<Value>(
  client: Client,
  address: string,
  schema: z.ZodType<Value>,
  name: string,
) {
  const answer = await client.json(address);
  if ('failure' in answer) {
    return answer.failure.reason === 'not-found' ? { known: undefined } : answer.failure;
  }
  const { data } = schema.safeParse(answer.value);
  return data === undefined ? noAnswer(name, 'record') : { known: data };
}
