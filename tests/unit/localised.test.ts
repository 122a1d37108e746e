/** Texts of the office in several languages: one is read, all are kept. */
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { ENTRY_ORDER } from '../../src/instance/entry-file/entry-order.ts';
import { formatEntry } from '../../src/instance/entry-file/format.ts';
import { writeEntry } from '../../src/instance/entry-file/write.ts';
import { readYaml } from '../../src/lib/yaml.ts';
import { localised } from '../../src/schemas/localised.ts';
import { translationsIn } from '../../src/schemas/localised-texts.ts';
import { asWritten, readingIn, translated } from '../../src/schemas/translations.ts';
import { line } from '../../src/schemas/text.ts';

describe('a text in several languages', () => {
  const schema = z.strictObject({ what: localised(line(20)) });
  const read = (language: string, what: unknown) => {
    const reading = readingIn(language);
    const value = schema.parse({ what });
    const { what: text } = translated(value, translationsIn(schema, { what }), reading);
    return [text, reading.spoken.has(text)];
  };

  it('is the one in the language of the reading, which then knows it, else the original', () => {
    const value = { 'en-GB': 'A pilot boat', fr: 'Un bateau-pilote' };
    expect(read('fr', value)).toEqual(['Un bateau-pilote', true]);
    expect(read('en', value)).toEqual(['A pilot boat', true]);
    expect(read('de', value)).toEqual(['A pilot boat', false]);
    expect(read('fr', { en: 'A buoy', 'fr-CH': ' Une bouée ' })).toEqual(['Une bouée', true]);
    expect(read('fr', 'A beacon')).toEqual(['A beacon', false]);
  });

  it('leaves the value as it was, and everything else in it', () => {
    const list = z.array(z.strictObject({ id: z.string(), label: localised(line(20)) }));
    const raw = [
      { id: 'a', label: { en: 'Buoys', fr: 'Bouées' } },
      { id: 'b', label: 'Beacons' },
    ];
    const value = list.parse(raw);
    const inFrench = translated(value, translationsIn(list, raw), readingIn('fr'));
    expect(inFrench).toEqual([{ id: 'a', label: 'Bouées' }, value[1]]);
    expect(value[0]?.label).toBe('Buoys');
  });

  it.each([{}, { en: '' }, { en: 'x'.repeat(21) }, { english: 'A buoy' }, { en: 1 }, 1])(
    'is not %j',
    (what) => {
      expect(schema.safeParse({ what }).success).toBe(false);
    },
  );

  it('is written again as it stood, in all its languages', () => {
    const list = z.array(z.strictObject({ label: localised(line(20)) }));
    const raw = [{ label: { en: 'Buoys', fr: 'Bouées' } }, { label: 'Beacons' }];
    expect(asWritten(list.parse(raw), translationsIn(list, raw))).toEqual(raw);
  });
});

describe('an entry in two languages', () => {
  const values = {
    name: 'Buoy',
    summary: { en: 'It floats.', fr: 'Elle flotte.' },
    description: { en: 'It *floats*.\n\nAlways.', fr: 'Elle *flotte*.\n\nToujours.' },
  };
  const text = writeEntry(values, { kind: 'hardware', order: ENTRY_ORDER });

  it('is written with a block of Markdown for each', () => {
    expect(text).toMatch(/^summary:\n {2}en: It floats\.\n {2}fr: Elle flotte\.\n/m);
    expect(text).toMatch(/^ {2}fr: >-\n {4}Elle \*flotte\*\.$/m);
    expect(readYaml(text)).toEqual({ value: values });
  });

  it('stays so when it is formatted', () => {
    expect(formatEntry(text, 'hardware')).toEqual({ text });
  });
});
