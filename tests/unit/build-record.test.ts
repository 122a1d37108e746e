/** What a build says of itself: the commits, the moment that its pages tell, and its files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { runGitSync } from '../../src/lib/git.ts';
import { moment } from '../../src/lib/moment.ts';
import { buildRecordSchema } from '../../src/schemas/build-record.ts';
import {
  buildOrigin,
  digests,
  keepDigests,
  writeBuildRecord,
} from '../../src/site/build-record.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A folder with one commit of a moment, in seconds. */
function checkout(file: string, seconds: number): string {
  const folder = temporaryFolder('checkout');
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, file), 'a');
  const date = `${seconds} +0900`;
  const env = {
    ...process.env,
    ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_AUTHOR_DATE: date },
    ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org', GIT_COMMITTER_DATE: date },
  };
  for (const words of [
    ['init', '-q'],
    ['add', '.'],
    ['commit', '-q', '-m', 'A'],
  ])
    expect(runGitSync(words, { folder, env })).toMatchObject({ ok: true });
  return folder;
}
const program = (seconds = 1_700_000_000) => checkout('package.json', seconds);
const instance = (seconds = 1_600_000_000) => checkout('content/site.yaml', seconds);

describe('the moment of a build', () => {
  it('is that of the later commit', () => {
    expect(buildOrigin(program(), instance(), {}).time).toBe(1_700_000_000);
    expect(buildOrigin(program(), instance(1_800_000_000), {}).time).toBe(1_800_000_000);
  });

  it('is what SOURCE_DATE_EPOCH says, if that says anything', () => {
    const of = (text: string) =>
      buildOrigin(program(), instance(), { SOURCE_DATE_EPOCH: text }).time;
    expect([of('1650000000'), of('0'), of(' ')]).toEqual([1_650_000_000, 0, 1_700_000_000]);
    expect(moment({ SOURCE_DATE_EPOCH: '1650000000' }).toISOString()).toBe(
      '2022-04-15T05:20:00.000Z',
    );
  });

  it.each(['yesterday', '-1', '1.5', '1e30', '2026-11-30'])('is not %s', (text) => {
    expect(() => buildOrigin('/', '/', { SOURCE_DATE_EPOCH: text })).toThrow(
      `SOURCE_DATE_EPOCH is "${text}", which is no moment.`,
    );
  });

  it('is now where git knows of neither, and of no instance that merely stands in a checkout', () => {
    const outer = program();
    const inner = join(outer, 'inner');
    mkdirSync(join(inner, 'content'), { recursive: true });
    writeFileSync(join(inner, 'content/site.yaml'), 'a');
    expect(buildOrigin(outer, inner, {}).instance).toBeUndefined();
    const { time, ...commits } = buildOrigin(inner, inner, {});
    expect(commits).toEqual({ program: undefined, instance: undefined });
    expect(Math.abs(time - Date.now() / 1000)).toBeLessThan(60);
  });
});

describe('build.json', () => {
  it('names each file but itself and those of git, and the commits', () => {
    const site = temporaryFolder('site');
    mkdirSync(join(site, '.git'));
    mkdirSync(join(site, 'é'));
    for (const file of ['.git/HEAD', 'é/a b.html', '.gitignore', 'Z', 'build.json'])
      writeFileSync(join(site, file), 'abc');
    const changed = instance();
    writeFileSync(join(changed, 'new'), '');
    writeBuildRecord(site, 'https://a.example/b/', buildOrigin(program(), changed, {}));
    const record = buildRecordSchema.parse(
      JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')),
    );
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(record).toEqual({
      url: 'https://a.example/b/',
      time: 1_700_000_000,
      program: { id: expect.stringMatching(/^[\da-f]{40}$/) as string },
      instance: { id: expect.stringMatching(/^[\da-f]{40}$/) as string, isModified: true },
      files: { '.gitignore': abc, Z: abc, 'é/a b.html': abc },
    });
    expect(digests(site).map(([path]) => path)).toEqual(['.gitignore', 'Z', 'é/a b.html']);
  });

  it('has the digests that a build kept of the files that it has written, and no later build has them', () => {
    const site = temporaryFolder('kept');
    writeFileSync(join(site, 'page.html'), 'abc');
    const filesOf = () => {
      writeBuildRecord(site, 'https://a.example/', { time: 0 });
      return buildRecordSchema.parse(JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')))
        .files;
    };
    const read = filesOf();
    const kept = '0'.repeat(64);
    keepDigests([
      ['page.html', kept],
      ['not-there.html', kept],
    ]);
    expect(filesOf()).toEqual({ 'page.html': kept });
    expect(filesOf()).toEqual(read);
  });
});
