/** The entry that the form offers to write in an editor. */
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { KINDS } from '../../src/schemas/words.ts';
import { createChecker } from '../../src/features/submit/check.ts';
import { linksIn } from '../../src/instance/validate/description-links.ts';
import { entryTemplate, LEFT_OUT } from '../../src/features/submit/template.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { known } from './submit-setup.ts';

describe('the template of', () => {
  it.each(KINDS)('%s passes all checks, as it is and with every field uncovered', (kind) => {
    const text = entryTemplate(kind, known);
    const check = createChecker(known, linksIn);
    for (const yaml of [text, text.replaceAll(/^# (?=[a-zA-Z]+:| )/gm, '')]) {
      const values = load(yaml) as object;
      expect(check({ id: 'example', kind, values })).toEqual([]);
    }
    const uncovered = text.match(/^# [a-zA-Z]+:/gm);
    expect(uncovered?.length).toBeGreaterThan(12);
  });

  it('some kind has every field of the schema, each by its example, but those of no use to who adds a project', () => {
    const texts = KINDS.map((kind) => entryTemplate(kind, known)).join('\n');
    const absent = Object.keys(entrySchema.shape).filter(
      (key) => !new RegExp(`^(?:# )?${key}:`, 'm').test(texts),
    );
    expect(absent).toEqual(LEFT_OUT);
  });
});
