/** The heaviest page that a night can make: every field of an entry and of its metadata is filled. */
import { gzipSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from 'vitest';

import { metadataRecordSchema } from '../../src/schemas/metadata.ts';
import { buildSite } from '../support/build-site.ts';
import { writeFullInstance } from '../support/full-instance.ts';
import { FULL_RECORD } from '../support/full-project.ts';
import { type Page, readPage, textOf } from '../support/pages.ts';

let page: Page;

beforeAll(() => {
  const site = buildSite('full', { OSPO_INSTANCE: writeFullInstance() });
  page = readPage(site, 'projects/harbour-master');
}, 120_000);

describe('a project of which everything is known', () => {
  it('has every field of a record, so that one which is new is weighed too', () => {
    const record = metadataRecordSchema.parse(FULL_RECORD);
    expect(Object.keys(record).toSorted()).toEqual(
      Object.keys(metadataRecordSchema.shape).toSorted(),
    );
  });

  it('shows every section', () => {
    const shown = page.root.querySelectorAll('.jump a').map((link) => link.getAttribute('href'));
    expect(shown).toEqual(
      expect.arrayContaining(['#about', '#characteristics', '#files', '#activity', '#uses']),
    );
    const words = textOf(page.root.querySelector('#activity'));
    expect(words).toMatch(/143 people committed.*Commits 61,204.*Stars 2,903.*C\+\+/);
    expect(page.root.querySelectorAll('.lines-of-time svg')).toHaveLength(4);
    expect(page.root.querySelectorAll('.trace-wide .trace-card')).toHaveLength(16);
  });

  it('has a page within 12 kB of HTML', () => {
    expect(gzipSync(page.html).length).toBeLessThanOrEqual(12_000);
  });
});
