import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { packagesOf } from '../support/packages.ts';
import {
  DEFAULT_BRANCH,
  defaults,
  jobs,
  jobsFor,
  MERGE_REQUEST,
  named,
  neededBy,
  ONLY_ISSUES,
  stages,
  text,
  variables,
  VERSION,
  workflow,
} from './gitlab-ci-setup.ts';

describe('the pipeline of GitLab', () => {
  it('runs for merge requests, the default branch and versions, and for nothing else', () => {
    expect(workflow.rules.map((condition) => condition.if)).toEqual([
      MERGE_REQUEST,
      DEFAULT_BRANCH,
      VERSION,
    ]);
  });

  it('checks and previews a merge request', () => {
    expect(jobsFor(MERGE_REQUEST)).toEqual(['changed', 'test', 'preview', 'review']);
  });

  it('checks, builds and publishes the default branch', () => {
    expect(jobsFor(DEFAULT_BRANCH)).toEqual(['validate', 'test', 'build', 'pages']);
  });

  it('tests a version before it publishes it', () => {
    expect(jobsFor(VERSION)).toEqual(['test', 'release']);
    expect(jobs['test']?.rules?.at(-1)?.variables).toEqual({ OSPO_TEST_PAGES: 'all' });
    expect(jobs['release']?.needs).toEqual(['test']);
    expect(jobs['release']?.script).toEqual(['node scripts/release.ts "$CI_COMMIT_TAG"']);
  });

  it.each(named)(
    'has for %s a stage that is known and needs that run before it',
    (_name, given) => {
      expect(stages).toContain(given.stage);
      for (const { job: name } of neededBy(given)) {
        expect(Object.keys(jobs)).toContain(name);
        expect(stages.indexOf(jobs[name]?.stage ?? '')).toBeLessThan(stages.indexOf(given.stage));
      }
    },
  );

  it.each([MERGE_REQUEST, DEFAULT_BRANCH, VERSION])(
    'has in a run for %s all that its jobs need',
    (reason) => {
      const running = jobsFor(reason);
      expect(running).toEqual(
        expect.arrayContaining(
          named
            .filter(([name]) => running.includes(name))
            .flatMap(([, given]) => neededBy(given))
            .filter(({ optional }) => !optional)
            .map(({ job: name }) => name),
        ),
      );
    },
  );

  it('publishes what was built, after it was checked and tested', () => {
    expect(jobs['pages']).toMatchObject({
      pages: { publish: 'dist' },
      needs: ['validate', 'test', 'build'],
    });
    expect(jobs['build']?.artifacts?.paths).toEqual(['dist/']);
  });

  it('builds for the address of publication', () => {
    expect(jobs['build']?.script).toContain('OSPO_URL="$CI_PAGES_URL" npm run build');
  });

  it('checks first what a merge request brings, without scripts of packages', () => {
    const { script, artifacts, needs } = jobs['changed'] ?? { script: [] };
    expect(needs).toBeUndefined();
    expect(script).toContain('npm ci --omit=dev --ignore-scripts');
    const report = artifacts?.reports?.codequality ?? 'none';
    expect(script).toContain(
      `node --import ./scripts/language.ts scripts/validate.ts --changed "$BASE" --format gitlab > ${report} || true`,
    );
    expect(script.at(-1)).toBe(
      'node --import ./scripts/language.ts scripts/validate.ts --changed "$BASE"',
    );
    expect(jobs['preview']?.needs).toEqual(['changed']);
  });

  it.each(['validate', 'review', 'take-issues', 'nightly', 'refresh', 'number'])(
    'installs for %s all that it needs, without the tools of developers',
    (name) => {
      const { dependencies } = z
        .object({ dependencies: z.record(z.string(), z.string()) })
        .parse(JSON.parse(readFileSync('package.json', 'utf8')));
      const needed = packagesOf(`scripts/${name}.ts`);
      expect(needed.filter((one) => !Object.hasOwn(dependencies, one))).toEqual([]);
      expect(needed).toContain('astro');
    },
  );

  it('compares with the same report of the default branch', () => {
    const report = jobs['validate']?.artifacts?.reports?.codequality ?? 'none';
    expect(report).toBe(jobs['changed']?.artifacts?.reports?.codequality);
    expect(jobs['validate']?.script.join('\n')).toContain(`--format gitlab > ${report}`);
  });

  it('leads from the merge request to the page of the project that changes', () => {
    const { script, artifacts, environment } = jobs['preview'] ?? { script: [] };
    expect(artifacts?.expose_as).toBeTruthy();
    expect(environment?.url).toBe('$PREVIEW_URL');
    expect(script.join('\n')).toContain(
      'PREVIEW_URL=$PREVIEW_BASE$(node --import ./scripts/language.ts scripts/review.ts --page || echo index.html)',
    );
  });

  it('says what a merge request does, also when the checks have found something', () => {
    expect(jobs['review']).toMatchObject({
      needs: ['changed', 'preview'],
      rules: [{ if: MERGE_REQUEST, when: 'always' }],
      allow_failure: { exit_codes: 1 },
      artifacts: { when: 'always', paths: ['review.md'] },
    });
    expect(jobs['review']?.artifacts?.expose_as).toBeTruthy();
    expect(jobs['review']?.script.at(-1)).toContain('--output "$CI_PROJECT_DIR/review.md"');
  });

  it.each(['changed', 'preview', 'review'])(
    'has in %s the history that it compares with',
    (name) => {
      expect(jobs[name]?.variables?.['GIT_DEPTH']).toBe('0');
    },
  );

  it('takes issues on the default branch alone, one run at a time, and only with a token', () => {
    const { rules, resource_group } = jobs['issues'] ?? {};
    expect(resource_group).toBe('issues');
    expect(rules).toHaveLength(1);
    expect(rules?.[0]?.if).toContain(DEFAULT_BRANCH);
    expect(jobs['issues']?.script[0]).toContain('-z "$ISSUES_TOKEN"');
  });

  it('does nothing else when it is started for issues', () => {
    const others = named.filter(([name]) => name !== 'issues');
    const running = others.filter(([, { rules = [] }]) =>
      rules.some((condition) => condition.if.includes(DEFAULT_BRANCH)),
    );
    for (const [name, { rules = [] }] of running) {
      const isKept = rules[0]?.if === ONLY_ISSUES && rules[0].when === 'never';
      expect([
        name,
        isKept || rules.every(({ if: text }) => text.includes('$ONLY != "issues"')),
      ]).toEqual([name, true]);
    }
  });

  it('needs no token for a merge request, so that those of forks run too', () => {
    for (const name of jobsFor(MERGE_REQUEST)) {
      expect(JSON.stringify(jobs[name])).not.toContain('TOKEN');
    }
  });

  it('keeps the packages of npm as long as the lock file stays the same', () => {
    expect(defaults.cache.key.files).toEqual(['package-lock.json']);
    expect(defaults.cache.paths).toEqual(['.npm/']);
    expect(variables['npm_config_cache']).toBe('$CI_PROJECT_DIR/.npm');
  });

  it.each(['preview', 'build'])('keeps drawn pictures for the next %s', (name) => {
    expect(jobs[name]?.cache?.flatMap(({ paths }) => paths)).toEqual(['.npm/', '.cache/pictures/']);
  });

  it('reads the forges at night only, never twice at once', () => {
    expect(jobs['refresh']).toMatchObject({
      resource_group: 'refresh',
      interruptible: false,
      rules: [
        { if: `$CI_PIPELINE_SOURCE == "schedule" && ${DEFAULT_BRANCH} && $ONLY != "issues"` },
      ],
    });
  });

  it('measures what tests reach at night only, and holds nothing up for it', () => {
    const { rules, allow_failure, artifacts, script } = jobs['coverage'] ?? {};
    expect(rules).toEqual(jobs['refresh']?.rules);
    expect(allow_failure).toBe(true);
    expect(script?.at(-1)).toBe('npm run coverage');
    expect(artifacts?.paths).toEqual(['node_modules/.cache/coverage/']);
  });

  it.each(jobsFor(MERGE_REQUEST))('needs no secret for %s, which a fork may run', (name) => {
    expect(JSON.stringify(jobs[name])).not.toMatch(/TOKEN|SECRET|PASSWORD/i);
  });

  it('holds no secret', () => {
    expect(text).not.toMatch(
      /glpat-|-----BEGIN|(?:token|secret|password|key)\w*\s*[:=]\s*["']?\w{16}/i,
    );
  });
});
