import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { publish } from '../../src/programs/nightly/publish.ts';
import { startForge } from './forge/forge.ts';
import { makeGitRepository } from './forge/git.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean();
});

const FILE = 'catalogue/metadata.json';
const TOKEN = 'glpat-projecttoken';

async function portal() {
  const root = mkdtempSync(join(tmpdir(), 'portal-'));
  makeGitRepository(root, 'ospo/portal', { [FILE]: '{}\n', 'README.md': '# Portal\n' });
  const bare = join(root, 'ospo/portal.git');
  git(bare, 'config', 'http.receivepack', 'true');
  const forge = await startForge('smart-git', [], root);
  cleanups.push(
    () => forge.close(),
    () => rmSync(root, { recursive: true, force: true }),
  );
  const clone = (name: string) => {
    git(root, 'clone', '-q', bare, name);
    return join(root, name);
  };
  const target = {
    folder: clone('night'),
    remote: `${forge.origin}/ospo/portal.git`,
    branch: 'main',
    token: TOKEN,
    author: { name: 'Nightly refresh', email: 'noreply@gitlab.test' },
  };
  return { forge, bare, clone, target };
}

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

function commitElsewhere(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, file), text);
  git(
    folder,
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.org',
    'commit',
    '-q',
    '-am',
    'Change',
  );
  git(folder, 'push', '-q', 'origin', 'main');
}

describe('committing the night', { timeout: 30_000 }, () => {
  it('pushes what is new, and makes no commit when nothing is', async () => {
    const { bare, target, forge } = await portal();
    expect(await publish(target, [FILE], 'Refresh')).toBe('unchanged');
    expect(forge.log).toEqual([]);
    writeFileSync(join(target.folder, FILE), '{"a":1}\n');
    writeFileSync(join(target.folder, 'README.md'), 'not ours\n');
    expect(await publish(target, [FILE], 'Refresh')).toBe('pushed');
    expect(git(bare, 'show', 'main:catalogue/metadata.json')).toBe('{"a":1}\n');
    expect(git(bare, 'show', 'main:README.md')).toBe('# Portal\n');
    expect(git(bare, 'log', '--format=%an %ae', '-1', 'main')).toBe(
      'Nightly refresh noreply@gitlab.test\n',
    );
  });

  it('goes on top of what others pushed in the meantime', async () => {
    const { bare, clone, target } = await portal();
    const other = clone('other');
    writeFileSync(join(target.folder, FILE), '{"a":1}\n');
    commitElsewhere(other, 'README.md', '# Other\n');
    expect(await publish(target, [FILE], 'Refresh')).toBe('pushed');
    expect(git(bare, 'log', '--format=%s', 'main')).toBe('Refresh\nChange\nBegin\n');
  });

  it('gives way when others changed the same file', async () => {
    const { bare, clone, target } = await portal();
    const other = clone('other');
    writeFileSync(join(target.folder, FILE), '{"a":1}\n');
    commitElsewhere(other, FILE, '{"b":1}\n');
    await expect(publish(target, [FILE], 'Refresh')).rejects.toThrow('changed the same files');
    expect(git(bare, 'show', 'main:catalogue/metadata.json')).toBe('{"b":1}\n');
  });

  it('sends the token with requests to its host, and writes it nowhere', async () => {
    const { forge, target } = await portal();
    writeFileSync(join(target.folder, FILE), '{"a":1}\n');
    await publish(target, [FILE], 'Refresh');
    const basic = `Basic ${Buffer.from(`oauth2:${TOKEN}`).toString('base64')}`;
    expect(new Set(forge.log.map(({ headers }) => headers['authorization']))).toEqual(
      new Set([basic]),
    );
    expect(readFileSync(join(target.folder, '.git/config'), 'utf8')).not.toContain('oauth2');
  });
});
