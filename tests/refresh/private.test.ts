/** The token of the office reads more than the public may see. Nothing of that is published. */
import { describe, expect, it } from 'vitest';

import type { FakeForge } from './forge/forge.ts';
import { fakeRepository, type FakeRepository } from './forge/repository.ts';
import { github } from './github-forge.ts';
import { rest } from './rest-forge.ts';
import { OPTIONS, textOf } from './setup.ts';

const SECRET = 'The new director will be announced in May.';

/** A repository that everybody may see, whose manifest leads to a text. */
function leadingTo(address: string, field = 'description'): FakeRepository {
  const manifest = `version: 1.0.0\nname: SPEC\n${field}: ${address}\n`;
  return fakeRepository(1, { files: { '.ohwr.yaml': manifest } });
}

function secretOf(visibility: FakeRepository['visibility'], more: Partial<FakeRepository> = {}) {
  return fakeRepository(2, {
    path: 'secret/internal',
    visibility,
    description: SECRET,
    files: { 'PLAN.md': SECRET },
    wiki: { home: SECRET },
    ...more,
  });
}

/** A forge of a kind, of which the catalogue lists the first repository only. */
async function office(kind: 'gitlab' | 'forgejo' | 'github', repositories: FakeRepository[]) {
  const made = await (kind === 'github' ? github(repositories) : rest(kind, repositories));
  const run = () => made.run({ entries: made.entries.slice(0, 1) });
  return { ...made, run };
}

function askedWithToken({ log }: FakeForge): string[] {
  return log.filter(({ headers }) => 'authorization' in headers).map(({ path }) => path);
}

const TEXTS = [
  ['gitlab', 'https://forge.test/secret/internal/-/raw/main/PLAN.md'],
  ['gitlab', 'https://forge.test/secret/internal/raw/main/PLAN.md'],
  ['gitlab', 'https://forge.test/secret/internal/-/blob/main/PLAN.md'],
  ['gitlab', 'https://forge.test/secret/internal/-/wikis/home'],
  ['gitlab', 'https://forge.test/2/-/raw/main/PLAN.md'],
  ['gitlab', 'https://forge.test/2/-/wikis/home'],
  ['forgejo', 'https://forge.test/secret/internal/raw/branch/main/PLAN.md'],
  ['forgejo', 'https://forge.test/secret/internal/src/tag/v1/PLAN.md'],
  ['github', 'https://github.com/secret/internal/blob/main/PLAN.md'],
  ['github', 'https://raw.githubusercontent.com/secret/internal/main/PLAN.md'],
] as const;

describe.each(['private', 'internal'] as const)('a text in a repository that is %s', (closed) => {
  it.each(TEXTS)('is not read at %s: %s', async (kind, address) => {
    for (const field of ['description', 'newsfeed']) {
      const { run, files, forge } = await office(kind, [
        leadingTo(address, field),
        secretOf(closed),
      ]);
      const report = await run();
      expect(report.counts).toMatchObject({ reached: 1, failing: 0 });
      expect(textOf(files, 'metadata')).not.toContain('director');
      // GitHub answers nobody without a token; the query asks whether the repository is public.
      if (kind === 'github') continue;
      expect(askedWithToken(forge).filter((path) => !path.includes('project-1'))).toEqual([]);
    }
  });
});

describe('a text that everybody may read', () => {
  it.each(TEXTS)('is read at %s: %s', async (kind, address) => {
    const { run, files } = await office(kind, [leadingTo(address), secretOf('public')]);
    await run();
    expect(textOf(files, 'metadata')).toContain('director');
  });

  it('is not read from the wiki of a public project that members see', async () => {
    const address = 'https://forge.test/secret/internal/-/wikis/home';
    const { run, files } = await office('gitlab', [
      leadingTo(address),
      secretOf('public', { hidden: ['wiki'] }),
    ]);
    await run();
    expect(textOf(files, 'metadata')).not.toContain('director');
  });
});

describe.each(['gitlab', 'forgejo', 'github'] as const)('a repository of %s', (kind) => {
  it.each(['private', 'internal'] as const)(
    'that is %s looks like one that is not there',
    async (closed) => {
      const there = await office(kind, [secretOf(closed)]);
      const missing = await office(kind, [secretOf('public', { isDeleted: true })]);
      const [report, other] = [await there.run(), await missing.run()];
      expect(report.counts).toMatchObject({ reached: 0, failing: 1 });
      expect(report.failures).toEqual(other.failures);
      expect([...there.files.texts.values()].join()).not.toContain('director');
    },
  );

  it('keeps its last good values when it is closed', async () => {
    const { forge, run, files, clock } = await office(kind, [fakeRepository(1, { stars: 77 })]);
    await run();
    Object.assign(forge.repositories[0] ?? {}, { visibility: 'private', description: SECRET });
    clock.set('2026-11-22T02:00:00Z');
    const report = await run();
    expect(report.failures).toMatchObject([{ reason: 'not-found' }]);
    expect(textOf(files, 'metadata')).toContain('"stars": 77');
    expect(textOf(files, 'metadata')).not.toContain('director');
  });
});

describe('a public project of GitLab', () => {
  it('is not read when its repository is for members', async () => {
    const { run, files, forge } = await office('gitlab', [
      secretOf('public', { hidden: ['repository'] }),
    ]);
    const report = await run();
    expect(report.failures).toMatchObject([{ reason: 'not-found' }]);
    expect(textOf(files, 'metadata')).not.toContain('director');
    expect(forge.log).toHaveLength(1);
  });

  it('says nothing of issues and releases that are for members', async () => {
    const hidden = ['issues', 'releases'];
    const { run, record, forge } = await rest('gitlab', [fakeRepository(1, { hidden })]);
    await run({ options: { ...OPTIONS, force: true } });
    expect(record()).toMatchObject({ stars: 3, tags: 1 });
    expect(record()).not.toHaveProperty('openIssues');
    expect(record()).not.toHaveProperty('latestRelease');
    expect(forge.log.filter(({ path }) => path.includes('/releases'))).toEqual([]);
  });

  it('is not read when an answer to the token does not say that it is public', async () => {
    const { forge, run } = await rest('gitlab', [fakeRepository(1)]);
    forge.other = () => ({ status: 200, body: '{"path_with_namespace":"group1/project-1"}' });
    expect((await run()).failures).toMatchObject([{ reason: 'not-found' }]);
  });
});

describe('a repository of Forgejo', () => {
  it.each([{ private: 'no' }, { private: undefined }, { private: false, internal: 'yes' }])(
    'is not read when it is not plain that it is public: %j',
    async (more) => {
      const { forge, run } = await rest('forgejo', [fakeRepository(1)]);
      const body = JSON.stringify({ full_name: 'group1/project-1', ...more });
      forge.other = () => ({ status: 200, body });
      expect((await run()).counts).toMatchObject({ reached: 0, failing: 1 });
    },
  );
});
