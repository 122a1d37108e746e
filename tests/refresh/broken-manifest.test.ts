/** Maintainers break their manifest: what it said before stays, until the file says otherwise or is gone. */
import { describe, expect, it } from 'vitest';

import { withManifest } from '../../src/catalogue/harvest.ts';
import { manifestSaidAt } from '../../src/catalogue/facts.ts';
import { fakeRepository } from './forge/repository.ts';
import { rest } from './rest-forge.ts';

const FIRST = '2026-11-21T02:00:00Z';
const CODEMETA = JSON.stringify({
  '@context': 'https://w3id.org/codemeta/3.0',
  name: 'From codemeta',
  description: 'A summary from codemeta.',
  license: 'https://spdx.org/licenses/MIT',
  issueTracker: 'https://spec.test/issues',
});

async function known(files: Record<string, string>) {
  const made = await rest('gitlab', [fakeRepository(1, { files })]);
  await made.run();
  let night = 21;
  /** The next night, with other files. */
  const after = async (next: Record<string, string>) => {
    night += 1;
    made.clock.set(`2026-11-${night}T02:00:00Z`);
    const [repository] = made.forge.repositories;
    if (!repository) throw new Error('There is no repository.');
    repository.files = next;
    repository.pushedAt = `2026-11-${night}T01:00:00Z`;
    repository.head = `${night}`.repeat(20);
    await made.run();
    return made.record();
  };
  return { ...made, after };
}

const CFF = 'cff-version: 1.2.0\ntitle: From CFF\nmessage: m\nlicense: GPL-3.0-or-later\n';

describe('a manifest that was broken', () => {
  it.each([
    ['codemeta.json', CODEMETA, '{"name": "From'],
    ['codemeta.json', CODEMETA, '[1, 2]'],
    [
      'codemeta.json',
      CODEMETA,
      '{"name": {}, "license": 5, "description": [{}], "issueTracker": {}}',
    ],
    ['CITATION.cff', CFF, '\ttitle: {['],
  ])('%s keeps what it said, with its age, until it is mended', async (file, good, text) => {
    const { record, after } = await known({ [file]: good });
    const before = record()?.manifest;
    expect(Object.keys(before?.fields ?? {}).length).toBeGreaterThan(1);
    for (const again of [false, true]) {
      const now = (await after({ [file]: text, ...(again && { NEWS: '' }) }))?.manifest;
      expect(now?.fields).toEqual(before?.fields);
      expect(now?.sources).toEqual(before?.sources);
      expect(now?.problems.length).toBeGreaterThan(0);
      expect(new Set(Object.values(now?.kept ?? {}))).toEqual(new Set([FIRST]));
      expect(Object.keys(now?.kept ?? {}).toSorted()).toEqual(
        Object.keys(before?.sources ?? {}).toSorted(),
      );
    }
    const mended = (await after({ [file]: good }))?.manifest;
    expect(mended).toEqual(before);
    expect((await after({ 'README.md': '' }))?.manifest).toBeUndefined();
  });
});

describe('a manifest with one fault', () => {
  it('keeps the value that is refused, and takes the others', async () => {
    const { after } = await known({ 'codemeta.json': CODEMETA });
    const faulty = { ...(JSON.parse(CODEMETA) as object), name: 'New', issueTracker: 'no address' };
    const record = await after({ 'codemeta.json': JSON.stringify(faulty) });
    expect(record?.manifest).toMatchObject({
      fields: { name: 'New', links: { issues: 'https://spec.test/issues' } },
      kept: { 'links.issues': FIRST },
    });
    if (!record) throw new Error('There is no record.');
    expect(manifestSaidAt(record, 'links.issues')).toBe(FIRST);
    expect(manifestSaidAt(record, 'name')).toBe('2026-11-22T02:00:00Z');
    const { entry, harvested } = withManifest({ name: 'P' }, record.manifest, 'software');
    expect(entry.links?.issues).toBe('https://spec.test/issues');
    expect(harvested['links.issues']).toBe('codemeta.json');
  });

  it('says that a value is gone where the rest is well formed', async () => {
    const { after } = await known({ 'codemeta.json': CODEMETA });
    const { issueTracker: _, ...rest } = JSON.parse(CODEMETA) as Record<string, unknown>;
    const record = await after({ 'codemeta.json': JSON.stringify(rest) });
    expect(record?.manifest?.fields).not.toHaveProperty('links');
    expect(record?.manifest).not.toHaveProperty('kept');
  });
});

describe('two manifests of which one was broken', () => {
  it('keep their order: what the more trusted one said before goes first', async () => {
    const { record, after } = await known({ 'codemeta.json': CODEMETA, 'CITATION.cff': CFF });
    const before = record()?.manifest;
    expect(before?.sources['licenses']).toBe('codemeta.json');
    const now = (await after({ 'codemeta.json': '{', 'CITATION.cff': CFF }))?.manifest;
    expect(now?.fields).toEqual(before?.fields);
    expect(now?.sources).toEqual(before?.sources);
    const gone = (await after({ 'CITATION.cff': CFF }))?.manifest;
    expect(gone?.sources['licenses']).toBe('CITATION.cff');
    expect(gone).not.toHaveProperty('kept');
  });
});

describe('a fault of a manifest', () => {
  it.each([
    ['codemeta.json', CODEMETA, '{\n"name": "N",\n"license": }', 3],
    ['codemeta.json', CODEMETA, '{\n"name": "N",\n\n"issueTracker": "no address"\n}', 4],
    ['CITATION.cff', CFF, `${CFF}\n  title: [`, 6],
    ['okh.toml', 'name = "N"\n', 'name = "N"\n\nrepo = [\n', 4],
  ])('in %s is known by its line, and since when', async (file, good, text, line) => {
    const { after } = await known({ [file]: good });
    const problem = async (content: string) =>
      (await after({ [file]: content }))?.manifest?.problems.find((one) => one.line !== undefined);
    const first = await problem(text);
    expect(first).toMatchObject({ line, since: '2026-11-22T02:00:00Z' });
    expect(await problem(`\n${text}`)).toEqual({ ...first, line: line + 1 });
    await after({ [file]: good });
    expect(await problem(text)).toEqual({ ...first, since: '2026-11-25T02:00:00Z' });
  });
});
