/** Zenodo: the latest version of what a DOI stands for. https://developers.zenodo.org */
import { at, cleanLine, present } from '../normalise.ts';
import type { Enricher } from './enricher.ts';

const DAY = 24 * 3_600_000;

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
    const first = await client.json(ask);
    if ('failure' in first) return first.failure;
    // The DOI of one version leads to that version; its links lead on to the latest.
    const latest = at(first.value, 'links', 'latest');
    const isElsewhere =
      typeof latest === 'string' && new URL(latest, ask).origin === new URL(ask).origin;
    const second = isElsewhere ? await client.json(new URL(latest, ask)) : first;
    const value = 'failure' in second ? first.value : second.value;
    const version = cleanLine(at(value, 'metadata', 'version'), 60);
    const date = cleanLine(at(value, 'metadata', 'publication_date'), 10);
    if (at(value, 'metadata', 'title') === undefined) {
      return {
        reason: 'invalid-response',
        message: 'Zenodo answered something that is not a record.',
      };
    }
    const day = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
    const itsDoi = at(value, 'doi');
    return present({
      doi: typeof itsDoi === 'string' && /^10\.\d{4,9}\/\S+$/.test(itsDoi) ? itsDoi : doi,
      version,
      date: day,
    });
  },
};
