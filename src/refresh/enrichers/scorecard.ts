/** OpenSSF Scorecard: how a repository follows practices of secure development, weekly. https://api.scorecard.dev */
import { at } from '../normalise.ts';
import type { Enricher } from './enricher.ts';

const WEEK = 7 * 24 * 3_600_000;
const HOSTS = ['github.com', 'gitlab.com'];

export const scorecard: Enricher<'scorecard'> = {
  field: 'scorecard',
  api: 'https://api.scorecard.dev',
  budget: 200,
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
    const [score, date] = [at(answer.value, 'score'), at(answer.value, 'date')];
    const day = typeof date === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] : undefined;
    if (typeof score !== 'number' || score > 10 || day === undefined) {
      return {
        reason: 'invalid-response',
        message: 'Scorecard answered something that is not a score.',
      };
    }
    // It writes -1 where no check could be made.
    return score < 0 ? {} : { score, date: day };
  },
};
