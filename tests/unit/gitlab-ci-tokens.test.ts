/** Which jobs hold tokens, and what runs beside them. */
import { execFileSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { defaults, jobs, named } from './gitlab-ci-setup.ts';

const HOLDERS = ['issues', 'refresh', 'review', 'release'];

describe('tokens in the pipeline', () => {
  it('are kept by the jobs that have an environment for them, and by no other', () => {
    const keepers = named.filter(([, job]) => job.before_script !== undefined);
    expect(keepers.map(([name]) => name)).toEqual(HOLDERS);
    const scoped = named.filter(([, { environment }]) => environment?.action === 'access');
    expect(scoped.map(([name, { environment }]) => [name, environment?.name])).toEqual(
      HOLDERS.map((name) => [name, name]),
    );
  });

  it('are forgotten by all others before anything runs', () => {
    const script = [...defaults.before_script, 'env'].join('\n');
    const tokens = { REFRESH_TOKEN: 'a1', GITHUB_TOKEN: 'b2', DEPLOY_SECRET: 'c3' };
    const left = execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
      env: { PATH: process.env['PATH'], KEPT: 'd4', ...tokens },
      encoding: 'utf8',
    });
    expect(left).toContain('KEPT=d4');
    expect(left).not.toMatch(/TOKEN|SECRET/);
    const none = { env: { PATH: process.env['PATH'] } };
    expect(() => execFileSync('bash', ['-eo', 'pipefail', '-c', script], none)).not.toThrow();
  });

  it.each(HOLDERS)(
    'stand beside no script of a package and no tool of developers in %s',
    (name) => {
      const script = jobs[name]?.script ?? [];
      const installs = script.filter((line) => /\bnp[mx]\b/.test(line));
      expect(installs).toEqual(name === 'release' ? [] : ['npm ci --omit=dev --ignore-scripts']);
    },
  );

  it('stand beside nothing that a merge request brings', () => {
    const script = jobs['review']?.script ?? [];
    const branch = script.findIndex((line) => line.includes('"origin/$CI_DEFAULT_BRANCH"'));
    const inside = script.indexOf('cd "$OFFICE"');
    const runs = script.flatMap((line, index) => (/\b(?:npm|node)\b/.test(line) ? [index] : []));
    expect(branch).toBeGreaterThan(-1);
    expect(inside).toBeGreaterThan(branch);
    expect(Math.min(...runs)).toBeGreaterThan(inside);
  });
});
