/** Software Heritage: is the origin archived, and when. https://archive.softwareheritage.org/api/1/ */
import { defined } from '../../lib/defined.ts';
import { z } from 'astro/zod';

import { instant } from '../normalise.ts';
import { moment } from '../shapes.ts';
import { noAnswer, type Enricher } from './enricher.ts';

const DAY = 24 * 3_600_000;

const visitSchema = z.object({ date: moment, snapshot: z.string().regex(/^[0-9a-f]{40}$/) });

export const softwareHeritage: Enricher<'softwareHeritage'> = {
  field: 'softwareHeritage',
  api: 'https://archive.softwareheritage.org/api/1',
  // Its limit is about 120 requests an hour without a token.
  budget: 60,
  maxAge: ({ archivedAt }) => (archivedAt === undefined ? 7 : 90) * DAY,
  addresses: ({ key }, api) => ({
    ask: `${api}/origin/${key}/visit/latest/?require_snapshot=true`,
    show: `https://archive.softwareheritage.org/browse/origin/directory/?origin_url=${encodeURIComponent(key)}`,
  }),
  async read(client, _subject, ask) {
    const answer = await client.json(ask);
    // An origin that was never visited is not archived.
    if ('failure' in answer) return answer.failure.reason === 'not-found' ? {} : answer.failure;
    const visit = visitSchema.safeParse(answer.value).data;
    if (!visit) return noAnswer('Software Heritage', 'visit');
    return {
      ...defined({ archivedAt: instant(visit.date) }),
      swhid: `swh:1:snp:${visit.snapshot}`,
    };
  },
};
