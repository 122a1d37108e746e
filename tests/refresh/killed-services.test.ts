/** A run that is killed while it asks services: what they answered is not asked again. */
import { describe, expect, it } from 'vitest';

import type { Service } from '../../src/refresh/enrich.ts';
import type { ServiceName } from '../../src/schemas/metadata.ts';
import { parseSnapshot } from '../../src/refresh/snapshot.ts';
import { EVIDENCE, json, packagesFor, VISIT, setUp } from './service-setup.ts';
import { memoryFiles, textOf } from './setup.ts';

const JOURNAL = '/.refresh/journal.jsonl';
const LINKS = { links: { homepage: 'https://pages.test/gone' } };

interface Case {
  readonly good: object;
  readonly field: ServiceName;
  readonly value: object;
}

const CASES = {
  'software-heritage': {
    good: json(VISIT),
    field: 'softwareHeritage',
    value: { archivedAt: '2026-10-01T10:00:00Z' },
  },
  scorecard: {
    good: json({ score: 6.4, date: '2026-11-16T00:00:00Z' }),
    field: 'scorecard',
    value: { score: 6.4 },
  },
  zenodo: {
    good: json({
      doi: '10.5281/zenodo.42',
      metadata: { title: 'T', version: '1.2', publication_date: '2026-01-02' },
    }),
    field: 'zenodo',
    value: { version: '1.2' },
  },
  ...EVIDENCE,
  links: {
    good: { status: 404, body: '' },
    field: 'links',
    value: { dead: [{ url: 'https://pages.test/gone', since: '2026-11-21T02:00:00Z' }] },
  },
} as const satisfies Record<Exclude<Service['kind'], 'boards' | 'osv'>, Case>;

describe.each(Object.keys(CASES) as (keyof typeof CASES)[])(
  'a run that is killed at %s',
  (kind) => {
    it('is taken up by the next, which asks only for what had not answered', async () => {
      const { good, field, value } = CASES[kind];
      const { service, run, files } = await setUp(kind, () => ({ ...good }), 3, {
        ...LINKS,
        packages: packagesFor(kind),
      });
      const third = new Promise<ReadonlyMap<string, string>>((resolve) => {
        service.fault = (_, index) => {
          if (index < 2) return undefined;
          resolve(new Map(files.texts));
          return 'reset';
        };
      });
      // What is on the disk at the third request is what a kill leaves.
      const [texts] = await Promise.all([third, run()]);
      expect(texts.has('/catalogue/metadata.json')).toBe(false);
      expect(texts.has(JOURNAL)).toBe(true);
      service.fault = () => undefined;
      service.log.length = 0;
      const left = memoryFiles(Object.fromEntries(texts));
      await run({ files: left });
      expect(service.log).toHaveLength(1);
      const records = Object.values(parseSnapshot(textOf(left, 'metadata')));
      expect(records.map((record) => record[field])).toEqual(
        [1, 2, 3].map(() => expect.objectContaining(value)),
      );
      expect(left.texts.has(JOURNAL)).toBe(false);
    });
  },
);
