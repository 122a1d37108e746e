/** A repository to count in, and the output of the command. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { contributionsCommand } from '../../src/programs/contributions/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const DOMAIN = 'lab.example';
export const HERE = `ada@${DOMAIN}`;

interface Commit {
  readonly name?: string;
  readonly day?: string;
  readonly message?: string;
}

/** Creates the repository in `clone`. */
export function cloneSetup() {
  const folder = temporaryFolder('contributions');
  const said: string[] = [];
  const complaints: string[] = [];
  const git = (words: readonly string[], env: Readonly<Record<string, string>> = {}, input = '') =>
    execFileSync('git', words, {
      cwd: join(folder, 'clone'),
      encoding: 'utf8',
      input,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    }).trim();
  const run = (...words: string[]) =>
    contributionsCommand(words, {
      folder,
      cwd: folder,
      today: '2026-11-30',
      print: (text: string) => void said.push(text),
      complain: (text: string) => void complaints.push(text),
    });
  return {
    folder,
    said,
    complaints,
    git,
    run,
    begin(): void {
      mkdirSync(join(folder, 'clone'));
      git(['init', '-q', '-b', 'main']);
    },
    commit(email: string, { name = 'Ada', day = '2024-05-06', message = 'Work' }: Commit = {}) {
      git(['commit', '-q', '--allow-empty', '-m', message, '--date', `${day}T12:00:00Z`], {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: 'Other',
        GIT_COMMITTER_EMAIL: 'other@elsewhere.example',
      });
    },
    count: (...words: string[]) => run('clone', '--domain', DOMAIN, ...words),
    output: () => said.join('\n'),
  };
}
