/** Zenodo: the latest version of what a DOI stands for. https://developers.zenodo.org */
import { defined } from '../../lib/defined.ts';
import { z } from 'astro/zod';

import { doi as doiSchema } from '../../schemas/text.ts';
import type { Client } from '../http.ts';
import { cleanLine } from '../normalise.ts';
import { noAnswer, type Enricher } from './enricher.ts';

const DAY = 24 * 3_600_000;

const recordSchema = z.object({
  doi: doiSchema.optional(),
  links: z.object({ latest: z.string().optional() }).optional(),
  metadata: z.object({
    title: z.string(),
    version: z.string().optional(),
    /** A day, a month, a year or an interval. */
    publication_date: z.string().optional(),
  }),
});

export const zenodo: Enricher<'zenodo'> = {
  field: 'zenodo',
  api: 'https://zenodo.org/api',
  budget: 60,
  maxAge: () => DAY,
  addresses({ doi }, api) {
    const record = /^10\.5281\/zenodo\.(\d+)$/.exec(doi ?? '')?.[1];
    if (record === undefined) return undefined;
    return { ask: `${api}/records/${record}`, show: `https://doi.org/10.5281/zenodo.${record}` };
  },
  async read(client, { doi }, ask) {
    const first = await recordAt(client, ask);
    if ('reason' in first) return first;
    // The DOI of one version leads to that version; its links lead on to the latest.
    const latest = URL.parse(first.links?.latest ?? ask, ask);
    if (latest?.origin !== new URL(ask).origin) return noAnswer('Zenodo', 'record');
    const record = latest.href === ask ? first : await recordAt(client, latest.href);
    if ('reason' in record) return record;
    const { version, publication_date: date = '' } = record.metadata;
    return defined({
      doi: record.doi ?? doi,
      version: cleanLine(version, 60),
      date: z.iso.date().safeParse(date).data,
    });
  },
};

async function recordAt(client: Client, address: string) {
  const answer = await client.json(address);
  if ('failure' in answer) return answer.failure;
  return recordSchema.safeParse(answer.value).data ?? noAnswer('Zenodo', 'record');
}
