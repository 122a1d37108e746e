/** The texts to which a manifest leads: where they come from, how long they stay, and when they are none. */
import { describe, expect, it } from 'vitest';

import { readManifests } from '../../src/manifests/read.ts';
import { withTexts } from '../../src/manifests/texts.ts';

describe('a text that a manifest leads to', () => {
  const reading = readManifests({
    '.ohwr.yaml':
      'version: 1.0.0\nname: A\ndescription: https://x.org/a\nnewsfeed: https://x.org/b\n',
    'codemeta.json': '{"@context": "https://w3id.org/codemeta/3.0", "description": "Of CodeMeta."}',
  });
  const NEWS = '## One\n\n2026-01-02\n\nIt works.\n';

  it('takes the place of one in a file that is trusted less, and comes from the one that leads to it', () => {
    const { fields, sources, news, problems } = withTexts(reading, {
      description: '# A\n\nReads gauges.',
      newsfeed: NEWS,
    });
    expect(fields).toMatchObject({ description: 'Reads gauges.', summary: 'Reads gauges.' });
    expect(sources).toMatchObject({ description: '.ohwr.yaml', summary: '.ohwr.yaml' });
    expect(news).toEqual([{ date: '2026-01-02', title: 'One', text: 'It works.' }]);
    expect(problems).toEqual([]);
  });

  it('stays from before where it was not fetched, and only if it was of the same file', () => {
    const before = withTexts(reading, { description: '# A\n\nReads gauges.', newsfeed: NEWS });
    expect(withTexts(reading, {}, before)).toEqual(before);
    const other = { ...before, sources: { ...before.sources, description: 'codemeta.json' } };
    expect(withTexts(reading, {}, other).fields.description).toBe('Of CodeMeta.');
    expect(withTexts(reading, {})).not.toHaveProperty('news');
    const without = readManifests({
      '.ohwr.yaml': 'version: 1.0.0\ndescription: https://x.org/a\n',
    });
    expect(withTexts(without, { newsfeed: NEWS })).not.toHaveProperty('news');
    expect(withTexts(reading, { newsfeed: ' ' }, before).news).toEqual(before.news);
  });

  it.each(['<!DOCTYPE html><p>a', ' \n<!-- a --><html>', '<head>', '<HTML lang="en">'])(
    'is none where it is a web page: %j',
    (page) => {
      const { problems, fields, news } = withTexts(reading, { description: page, newsfeed: page });
      expect(problems.map(({ path, file, code }) => [path, file, code])).toEqual([
        ['description', '.ohwr.yaml', 'manifest/value'],
        ['newsfeed', '.ohwr.yaml', 'manifest/value'],
      ]);
      expect([fields.description, news]).toEqual(['Of CodeMeta.', undefined]);
    },
  );

  it.each(['<p>Reads gauges.</p>', 'Reads <html>.', '<header>Reads gauges.</header>'])(
    'may have some HTML: %j',
    (text) => {
      expect(withTexts(reading, { description: text }).problems).toEqual([]);
    },
  );

  it('is named where it is gone', () => {
    const { problems } = withTexts(reading, { dead: ['newsfeed'] });
    expect(problems.map(({ path, file, code }) => [path, file, code])).toEqual([
      ['newsfeed', '.ohwr.yaml', 'manifest/value'],
    ]);
  });
});
