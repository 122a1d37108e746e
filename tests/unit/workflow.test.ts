/** The workflows of Forgejo and GitHub do what the pipeline of GitLab does, with as little in their hands. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';

import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { FORGE_PAGES } from '../../src/schemas/forges/forges.ts';
import { WORKFLOW_HOSTS, workflowsAt } from './workflow-setup.ts';
import { jobs as gitlabJobs } from './gitlab-ci-setup.ts';

describe.each(WORKFLOW_HOSTS)('the workflows of %s', (host) => {
  const { context, jobs, steps, stepOf, workflows } = workflowsAt(host);

  it('begin where pages say that they do', () => {
    expect(existsSync(FORGE_PAGES[host].pipeline)).toBe(true);
  });

  it('check and review pull requests, and prove, build and publish the default branch', () => {
    const { on, jobs: own } = workflows['ci'] ?? {};
    expect(on).toMatchObject({
      pull_request: { types: ['opened', 'synchronize', 'reopened'] },
      push: { branches: ['main'] },
    });
    const request = `${context}.event_name == 'pull_request' && ${context}.base_ref == 'main'`;
    expect(own?.['changed']?.if).toBe(request);
    expect(own?.['review']?.if).toBe(request);
    expect(own?.['publish']?.if).toMatch(/event_name (== 'push'|!= 'pull_request')$/);
    expect(own?.['publish']?.needs).toEqual(['test']);
  });

  it('have a night of their own, one at a time, and read issues when somebody labels one', () => {
    const { on, concurrency, jobs: own } = workflows['night'] ?? {};
    expect(Object.keys(on ?? {})).toEqual(['schedule', 'workflow_dispatch', 'issues']);
    expect(concurrency).toEqual({ group: 'night', 'cancel-in-progress': false });
    expect(own?.['refresh']?.if).toBe(`${context}.event_name != 'issues'`);
  });

  it.each(jobs)('%s has the image of the pipeline of GitLab, and begins with a clone', (_, job) => {
    expect(job.container.image).toBe(
      /^ {2}image: (\S+)$/m.exec(readFileSync('.gitlab-ci.yml', 'utf8'))?.[1],
    );
    expect(job.steps[0]).toEqual(stepOf('ci/test: Check out'));
  });

  it.each(steps)('%s calls programs that are there', (_, { run }) => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    for (const [file] of run.matchAll(/(?<=[ /])scripts\/\S+/g))
      expect(existsSync(file)).toBe(true);
    for (const [, name = ''] of run.matchAll(/\bnpm run (\S+)/g))
      expect(Object.keys(scripts)).toContain(name);
    for (const [file] of run.matchAll(/^\.ci\/\S+$/gm)) accessSync(file, constants.X_OK);
  });

  it.each([
    ['ci/review: Review', 'review'],
    ['night/issues: Take issues', 'issues'],
    ['night/refresh: Refresh', 'refresh'],
  ])('%s runs the program of the job %s at GitLab', (name, job) => {
    const programOf = (text: string) => /^.*\bnode .* (scripts\/[\w-]+\.ts)/m.exec(text)?.[1];
    expect(programOf(stepOf(name).run)).toBeDefined();
    expect(programOf(stepOf(name).run)).toBe(programOf(gitlabJobs[job]?.script.join('\n') ?? ''));
  });
});

describe('the workflows of github', () => {
  const { workflows, jobs } = workflowsAt('github');

  it('let a job read, and those that write no more than that', () => {
    expect(Object.values(workflows).map(({ permissions }) => permissions)).toEqual(
      Object.values(workflows).map(() => ({ contents: 'read' })),
    );
    const more = jobs.flatMap(([name, { permissions }]) =>
      permissions ? [[name, permissions]] : [],
    );
    expect(Object.fromEntries(more)).toEqual({
      'ci/review': { contents: 'read', 'pull-requests': 'write' },
      'ci/publish': { contents: 'write' },
      'release/release': { contents: 'write' },
      'night/issues': { contents: 'write', issues: 'write', 'pull-requests': 'write' },
      'night/refresh': { contents: 'write', 'pull-requests': 'write' },
    });
  });

  it('publish a version when its tag is pushed, after it was tested', () => {
    const { on, jobs: own } = workflows['release'] ?? {};
    expect(on).toEqual({ push: { tags: ['v[0-9]*'] } });
    expect(own?.['release']?.needs).toEqual(['test']);
  });

  it('publish what the night has committed, which starts nothing by itself', () => {
    const { on, jobs: own } = workflows['ci'] ?? {};
    expect(on?.workflow_run?.workflows).toEqual([workflows['night']?.name]);
    expect(own?.['test']?.if).toContain("workflow_run.event == 'schedule'");
  });
});

describe.each(WORKFLOW_HOSTS)('tokens in the workflows of %s', (host) => {
  const { context, jobs, pages, steps, stepOf } = workflowsAt(host);
  /** The token of the job is enough at GitHub, where a secret beats it. */
  const secret = (name: string) =>
    host === 'github' ? `\${{ secrets.${name} || github.token }}` : `\${{ secrets.${name} }}`;
  const automatic = `\${{ ${context}.token }}`;
  const NAMED = new Map([
    ['ci/review: Review', { REVIEW_TOKEN: secret('REVIEW_TOKEN') }],
    ['ci/publish: Publish', { PUSH_TOKEN: automatic }],
    ['night/issues: Take issues', { ISSUES_TOKEN: secret('ISSUES_TOKEN') }],
    ['night/refresh: Refresh', { REFRESH_TOKEN: secret('REFRESH_TOKEN') }],
    ...(host === 'github'
      ? [['release/release: Release', { RELEASE_TOKEN: automatic }] as const]
      : []),
  ]);

  it('push the branch of pages, and no other', () => {
    expect(stepOf('ci/publish: Publish').run).toMatch(
      new RegExp(`^git push .* HEAD:refs/heads/${pages}$`, 'm'),
    );
  });

  it.each(steps)('are in %s only as it needs them', (name, { env }) => {
    const given = Object.entries(env).filter(([, value]) => /secrets|token/i.test(value));
    const own = NAMED.get(name) ?? {};
    const expected = name.endsWith(': Check out') ? { READ_TOKEN: automatic } : own;
    expect(Object.fromEntries(given)).toEqual(expected);
  });

  it.each(jobs)('are forgotten in %s before anything runs', (_, { defaults }) => {
    const { shell } = defaults.run;
    const [program = '', ...words] = shell.replace('{0}', '-c').split(' ');
    const given = ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN'];
    if (host === 'forgejo') given.push('FORGEJO_TOKEN', 'GITEA_TOKEN');
    const left = execFileSync(program, [...words, 'env'], {
      env: {
        PATH: process.env['PATH'],
        REVIEW_TOKEN: 'named',
        ...Object.fromEntries(given.map((name) => [name, 'automatic'])),
      },
      encoding: 'utf8',
    });
    expect(left).not.toContain('automatic');
    expect(left).toContain('REVIEW_TOKEN=named');
  });

  it.each([...NAMED.keys()])('stand in %s beside no script of a package', (name) => {
    const installs = stepOf(name)
      .run.split('\n')
      .filter((line) => /\bnp[mx]\b/.test(line));
    const isPublishing = /: (?:Publish|Release)$/.test(name);
    expect(installs).toEqual(isPublishing ? [] : ['npm ci --omit=dev --ignore-scripts']);
  });

  it('stand beside nothing that a pull request brings', () => {
    const lines = stepOf('ci/review: Review').run.split('\n');
    const worktree = lines.findIndex((line) => line.endsWith('"$OFFICE" origin/main'));
    const inside = lines.indexOf('cd "$OFFICE"');
    const runs = lines.flatMap((line, index) => (/\b(?:npm|node)\b/.test(line) ? [index] : []));
    expect(worktree).toBeGreaterThan(-1);
    expect(inside).toBeGreaterThan(worktree);
    expect(Math.min(...runs)).toBeGreaterThan(inside);
  });

  it.each(steps)('cannot be had by words that somebody else wrote: %s', (_, { run }) => {
    // What an expression says is put into the script itself, names of branches and titles too.
    expect(run).not.toContain('${{');
    expect(run).not.toMatch(/set -\w*x/);
  });
});
