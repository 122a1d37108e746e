/** OpenSSF Scorecard: how a repository follows practices of secure development, weekly. https://api.scorecard.dev */
import { z } from 'astro/zod';

import { moment } from '../shapes.ts';
import { noAnswer, type Enricher } from './enricher.ts';

const WEEK = 7 * 24 * 3_600_000;
const HOSTS = ['github.com', 'gitlab.com'];

const scoreSchema = z.object({ score: z.number().min(-1).max(10), date: moment });

export const scorecard: Enricher<'scorecard'> = {
  field: 'scorecard',
  api: 'https://api.scorecard.dev',
  budget: 60,
  maxAge: () => WEEK,
  addresses({ key }, api) {
    const { host, pathname } = new URL(key);
    if (!HOSTS.includes(host)) return undefined;
    const path = `${host}${pathname}`;
    return {
      ask: `${api}/projects/${path}`,
      show: `https://scorecard.dev/viewer/?uri=${encodeURIComponent(path)}`,
    };
  },
  async read(client, _subject, ask) {
    const answer = await client.json(ask);
    // Most repositories have no score.
    if ('failure' in answer) return answer.failure.reason === 'not-found' ? {} : answer.failure;
    const score = scoreSchema.safeParse(answer.value).data;
    if (!score) return noAnswer('Scorecard', 'score');
    // The score is -1 where no check could be made.
    return score.score < 0 ? {} : { score: score.score, date: score.date.slice(0, 10) };
  },
};
