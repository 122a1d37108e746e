/** Words of strangers in what the office sends out: descriptions of the night's merge requests, letters to projects. */
import { describe, expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { letterText } from '../../src/outreach/letter-text.ts';
import { letterTo } from '../../src/outreach/letter.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { proposals } from '../refresh/proposal-office.ts';
import { addressOf, LEAST, subject } from './export-setup.ts';
import { deedsOf, HOSTILE } from './hostile-words.ts';

const PLACE = 'https://forge.test/new/';

describe('the look at Markdown', () => {
  it.each(HOSTILE)('sees that this acts: %s', (words) => {
    expect(deedsOf(words)).not.toEqual([]);
  });
});

describe('the description of a merge request of the night', () => {
  // An address holds no blanks; all else may stand in one.
  it.each(HOSTILE.map((words) => words.replaceAll(/\s/g, '-')))(
    'only shows an address that holds %s',
    (words) => {
      const [proposal] = proposals({ 'group/spec-sw': { url: PLACE + words } });
      expect(proposal?.description).toContain(PLACE);
      expect(deedsOf(proposal?.description ?? '')).toEqual([]);
      expect(proposal?.title).toBe('Update the address of spec');
    },
  );
});

describe('a letter to a project', () => {
  const site = siteSchema.parse(readInstance('tests/fixtures/small').site.value);

  function letterFor(name: string): string {
    const about = subject('software', { ...LEAST, name }, { hygiene: { readme: false } });
    const letter = letterTo(about, { site, guidelines: new Set() });
    return letter ? letterText(letter, { title: site.title, addressOf }) : '';
  }

  // The schema refuses names with line breaks and tags.
  it.each(HOSTILE.filter((words) => !/\n|<[a-z]/.test(words)))(
    'does no more for a name that is %s',
    (name) => {
      const text = letterFor(name);
      expect(text).toContain('# ');
      expect(deedsOf(text)).toEqual(deedsOf(letterFor('Tool')));
    },
  );
});
