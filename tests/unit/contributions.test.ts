/** Commits are counted by the domain of their authors, and nobody is named. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { cloneSetup, DOMAIN, HERE } from './contributions-setup.ts';

describe('npm run contributions', () => {
  it('counts the authors of a domain and of those below it', async () => {
    const { git, begin, commit, count, output } = cloneSetup();
    begin();
    commit(HERE, { day: '2023-02-01' });
    commit(HERE.toUpperCase(), { day: '2024-01-02' });
    commit(`bob@mail.${DOMAIN}`, { day: '2024-03-04' });
    commit(`eve@not${DOMAIN}`);
    commit(`${DOMAIN}@elsewhere.example`);
    commit(DOMAIN);
    commit(`eve@${DOMAIN}.elsewhere.example`);
    expect(await count()).toBe(0);
    expect(output()).toBe(
      [
        `# 3 commits of 7, by 2 authors with an address at ${DOMAIN}`,
        'commits:',
        '  count: 3',
        '  of: 7',
        '  authors: 2',
        `  domain: ${DOMAIN}`,
        '  first: 2023-02-01',
        '  last: 2024-03-04',
        '  counted: 2026-11-30',
        `  commit: ${git(['rev-parse', 'HEAD'])}`,
      ].join('\n'),
    );
  });

  it('counts as .mailmap says', async () => {
    const { folder, begin, commit, count, output } = cloneSetup();
    begin();
    commit('ada@home.example');
    commit(HERE);
    writeFileSync(join(folder, 'clone', '.mailmap'), `Ada <${HERE}> <ada@home.example>\n`);
    await count();
    expect(output()).toContain('# 2 commits of 2, by 1 author with');
  });

  it('counts co-authors apart, and a commit once', async () => {
    const { begin, commit, count, output } = cloneSetup();
    begin();
    const trailer = `Work\n\nCo-authored-by: Bob <bob@${DOMAIN}>\nCo-authored-by: Cy <cy@${DOMAIN}>`;
    commit('eve@elsewhere.example', { message: trailer });
    commit(HERE, { message: trailer });
    commit('eve@elsewhere.example', { message: `Work with Bob <bob@${DOMAIN}>` });
    await count();
    expect(output()).toContain('# 1 commit of 3, by 1 author with');
    expect(output()).toContain('  coAuthored: 1\n');
  });

  it('leaves merges out', async () => {
    const { git, begin, commit, count, output } = cloneSetup();
    begin();
    commit(HERE);
    git(['switch', '-q', '-c', 'side']);
    commit(HERE, { message: 'Aside' });
    git(['switch', '-q', 'main']);
    commit(HERE, { message: 'Ahead' });
    git(['-c', 'user.name=Ada', '-c', `user.email=${HERE}`, 'merge', '-q', '--no-ff', 'side']);
    await count();
    expect(output()).toContain('# 3 commits of 3');
  });

  it('names nobody', async () => {
    const { folder, complaints, begin, commit, count, output } = cloneSetup();
    begin();
    commit(HERE, { name: 'Ada Lovelace', message: `Work\n\nCo-authored-by: Bob <bob@${DOMAIN}>` });
    writeFileSync(join(folder, 'clone', '.mailmap'), `Countess <countess@${DOMAIN}> <${HERE}>\n`);
    await count();
    expect(output() + complaints.join('\n')).not.toMatch(/ada|lovelace|bob|countess|@/i);
  });

  it('is not misled by what stands in names, addresses and messages', async () => {
    const { git, begin, commit, count, output } = cloneSetup();
    begin();
    commit(HERE, { message: 'Work' });
    const head = git(['rev-parse', 'HEAD']);
    const tree = git(['rev-parse', 'HEAD^{tree}']);
    const raw = [
      `tree ${tree}`,
      `parent ${head}`,
      `author Eve\u001f\t"$(id)" <eve@elsewhere.example> 1700000000 +0000`,
      `committer Eve <> 99999999999999 +0000`,
      '',
      `Lines\r\n\nCo-authored-by: Eve\n <eve@${DOMAIN}>, <x>\nCo-authored-by: <<<>>>\n`,
    ].join('\n');
    const odd = git(['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], {}, raw);
    git(['update-ref', 'refs/heads/main', odd]);
    commit(`"a\nb"@elsewhere.example`, { name: `Eve\nauthor Ada <${HERE}>` });
    expect(await count()).toBe(0);
    expect(output()).toContain('# 1 commit of 3, by 1 author with');
  });

  it('leaves dates out that no calendar has', async () => {
    const { git, begin, commit, count, output } = cloneSetup();
    begin();
    commit(HERE, { day: '2024-05-06' });
    const raw = [
      `tree ${git(['rev-parse', 'HEAD^{tree}'])}`,
      `parent ${git(['rev-parse', 'HEAD'])}`,
      `author Ada <${HERE}> 999999999999 +0000`,
      `committer Ada <${HERE}> 999999999999 +0000`,
      '',
      'Later\n',
    ].join('\n');
    git(['update-ref', 'HEAD', git(['hash-object', '-t', 'commit', '-w', '--stdin'], {}, raw)]);
    await count();
    expect(output()).toContain('  count: 2\n');
    expect(output()).toContain('  last: 2024-05-06\n');
  });

  // Longer than what a pipe holds at once.
  it('reads a long history as it comes', async () => {
    const { git, begin, count, output } = cloneSetup();
    begin();
    const commits = Array.from({ length: 500 }, (_, index) =>
      [
        'commit refs/heads/main',
        `author A${index} <${'a'.repeat(400)}${index % 50}@${DOMAIN}> ${1_600_000_000 + index} +0000`,
        `committer C <c@elsewhere.example> ${1_600_000_000 + index} +0000`,
        `data 4\nWork`,
      ].join('\n'),
    );
    git(['fast-import', '--quiet'], {}, `${commits.join('\n')}\n`);
    await count();
    expect(output()).toContain('# 500 commits of 500, by 50 authors with');
  });

  it('refuses a shallow clone, what is no repository, and one without a commit', async () => {
    const { folder, said, complaints, run, begin, commit, count } = cloneSetup();
    begin();
    expect(await count()).toBe(2);
    commit(HERE);
    commit(HERE);
    const clone = `file://${join(folder, 'clone')}`;
    execFileSync('git', ['clone', '-q', '--depth', '1', clone, join(folder, 'shallow')], {
      stdio: 'ignore',
    });
    mkdirSync(join(folder, 'clone', 'src'));
    for (const place of ['shallow', 'clone/src', 'nowhere'])
      expect(await run(place, '--domain', DOMAIN)).toBe(2);
    expect(complaints).toEqual([
      'clone has no commit yet.',
      'shallow is a shallow clone, so most of its commits cannot be counted. Run "git fetch --unshallow" there first.',
      'clone/src is not the top folder of a git repository that can be read.',
      'nowhere is not the top folder of a git repository that can be read.',
    ]);
    expect(said).toEqual([]);
  });

  it.each([
    [['clone'], '--domain whose'],
    [['--domain', DOMAIN], 'Name the folder'],
    [['a', 'b', '--domain', DOMAIN], 'Name the folder'],
    [['clone', '--domain', 'ada@lab.example'], '--domain takes a domain'],
    [['clone', '--domain', 'lab'], '--domain takes a domain'],
    [['clone', '--domain', DOMAIN, '--write'], '--write needs --project'],
    [['clone', '--domain', DOMAIN, '--project', '../x'], '--project takes the name'],
  ])('says how it is used after %j', async (words, expected) => {
    const { complaints, run } = cloneSetup();
    expect(await run(...words)).toBe(2);
    expect(complaints.join('\n')).toContain(expected);
    expect(complaints.join('\n')).toContain('Usage: npm run contributions');
  });
});
