import { describe, expect, it } from 'vitest';

import { licenseFact, licenseFacts } from '../../src/licences/facts.ts';
import { summarise } from '../../src/licences/phrases.ts';

const ids = Object.keys(licenseFacts);

describe('licenseFact', () => {
  it('knows 34 licences', () => {
    expect(ids).toHaveLength(34);
  });

  it.each(ids)('gives %s an https address for its text', (id) => {
    expect(licenseFacts[id]?.text).toMatch(/^https:\/\//);
  });

  it('reads "or any later version" as the version that is named', () => {
    expect(licenseFact('CERN-OHL-S-2.0+')).toBe(licenseFact('CERN-OHL-S-2.0'));
  });

  it.each(['', '+', 'constructor', '__proto__', 'LicenseRef-Geant4', 'mit'])(
    'knows nothing of %j',
    (id) => {
      expect(licenseFact(id)).toBeUndefined();
    },
  );
});

describe('the class of a licence', () => {
  it.each([
    ['MIT', 'permissive'],
    ['CC-BY-4.0', 'permissive'],
    ['CC0-1.0', 'public-domain'],
    ['MPL-2.0', 'weak'],
    ['CERN-OHL-W-2.0', 'weak'],
    ['CERN-OHL-S-2.0+', 'strong'],
    ['AGPL-3.0-or-later', 'strong'],
    ['CC-BY-SA-4.0', 'strong'],
    ['LicenseRef-Geant4', undefined],
  ])('of %s is %s', (id, name) => {
    expect(licenseFact(id)?.class).toBe(name);
  });
});

describe('summarise', () => {
  it.each(ids)('says what %s allows and withholds', (id) => {
    const summary = summarise(id);
    expect(summary?.may.length).toBeGreaterThan(1);
    expect(summary?.not.length).toBeGreaterThan(1);
    for (const phrase of [
      ...(summary?.may ?? []),
      ...(summary?.must ?? []),
      ...(summary?.not ?? []),
    ]) {
      expect(phrase).toMatch(/^[a-z].*[^.]$/);
    }
  });

  it('asks nothing where the licence asks nothing', () => {
    expect(summarise('CC0-1.0')?.must).toEqual([]);
  });

  it('names the patents that Apache-2.0 licenses and MIT does not mention', () => {
    const patents = expect.stringContaining('patents');
    expect(summarise('Apache-2.0')?.may).toContainEqual(patents);
    expect(summarise('MIT')?.may).not.toContainEqual(patents);
    expect(summarise('CC-BY-4.0')?.not).toContainEqual(patents);
  });

  it.each([
    ['CERN-OHL-P-2.0', 'without giving the sources', false],
    ['CERN-OHL-W-2.0', 'documented interface', true],
    ['CERN-OHL-S-2.0', 'anybody can buy or make', true],
  ])('has words of its own for %s', (id, allowed, sourceDue) => {
    const summary = summarise(id);
    expect(summary?.may).toContainEqual(expect.stringContaining(allowed));
    expect(summary?.must.some((phrase) => phrase.includes('complete source'))).toBe(sourceDue);
    expect(summarise(`${id}+`)).toEqual(summary);
  });

  it('says nothing of a licence that it does not know', () => {
    expect(summarise('LicenseRef-Geant4')).toBeUndefined();
  });
});
