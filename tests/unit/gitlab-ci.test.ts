import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const rule = z.strictObject({ if: z.string(), when: z.enum(['always', 'never']).optional() });

/** What runs before: a job of this pipeline, or one that is there on some occasions only. */
const need = z.union([z.string(), z.strictObject({ job: z.string(), optional: z.literal(true) })]);

const cache = z.strictObject({
  key: z.union([z.string(), z.strictObject({ files: z.array(z.string()) })]),
  paths: z.array(z.string().endsWith('/')),
});

/** The keys of GitLab's that this pipeline uses; a misspelt one is a fault. https://docs.gitlab.com/ci/yaml/ */
const job = z.strictObject({
  stage: z.string(),
  needs: z.array(need).optional(),
  rules: z.array(rule).min(1).optional(),
  interruptible: z.boolean().optional(),
  cache: z.array(cache).optional(),
  resource_group: z.string().optional(),
  timeout: z.string().optional(),
  variables: z.record(z.string(), z.string()).optional(),
  allow_failure: z.strictObject({ exit_codes: z.int() }).optional(),
  script: z.array(z.string()).min(1),
  artifacts: z
    .strictObject({
      expose_as: z
        .string()
        .regex(/^[-\w ]+$/)
        .optional(),
      paths: z.array(z.string()).min(1).optional(),
      when: z.enum(['on_success', 'on_failure', 'always']).optional(),
      expire_in: z.string(),
      reports: z.strictObject({ codequality: z.string(), dotenv: z.string() }).partial().optional(),
    })
    .optional(),
  pages: z.strictObject({ publish: z.string() }).optional(),
  environment: z
    .strictObject({ name: z.string(), url: z.string(), auto_stop_in: z.string().optional() })
    .optional(),
});

const pipeline = z
  .object({
    stages: z.array(z.string()).min(1),
    workflow: z.strictObject({ rules: z.array(rule).min(1) }),
    variables: z.record(z.string(), z.string()),
    default: z.strictObject({
      image: z.string().regex(/:.+$/, 'Name the version.'),
      interruptible: z.boolean(),
      cache: z.strictObject({
        key: z.strictObject({ files: z.array(z.string()) }),
        paths: z.array(z.string()),
      }),
    }),
  })
  .catchall(job);

type Job = z.output<typeof job>;

const text = readFileSync('.gitlab-ci.yml', 'utf8');
const { stages, workflow, variables, default: defaults, ...jobs } = pipeline.parse(load(text));
const named = Object.entries(jobs);

const neededBy = ({ needs = [] }: Job) =>
  needs.map((name) => (typeof name === 'string' ? { job: name, optional: false } : name));

const MERGE_REQUEST = '$CI_PIPELINE_SOURCE == "merge_request_event"';
const DEFAULT_BRANCH = '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH';
const ONLY_ISSUES = '$ONLY == "issues"';

/** The packages that a program and all its modules import. */
function packagesOf(program: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const open = [resolve(program)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !file.endsWith('.ts')) continue;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type\b)[^;]*?from '([^']+)'|^import '([^']+)'/gm,
    );
    for (const [, from, bare] of imports) {
      const name = from ?? bare ?? '';
      if (name.startsWith('.')) open.push(resolve(dirname(file), name));
      else if (!name.startsWith('node:')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
    }
  }
  return [...packages];
}

/** The jobs of a pipeline that was started for a reason. */
function jobsFor(reason: string): string[] {
  return named
    .filter(([, { rules }]) => {
      const first = rules?.find((condition) => condition.if === reason);
      return !rules || (first !== undefined && first.when !== 'never');
    })
    .map(([name]) => name);
}

describe('the pipeline of GitLab', () => {
  it('runs for merge requests and for the default branch, and for nothing else', () => {
    expect(workflow.rules.map((condition) => condition.if)).toEqual([
      MERGE_REQUEST,
      DEFAULT_BRANCH,
    ]);
  });

  it('checks and previews a merge request', () => {
    expect(jobsFor(MERGE_REQUEST)).toEqual(['changed', 'test', 'preview', 'review']);
  });

  it('checks, builds and publishes the default branch', () => {
    expect(jobsFor(DEFAULT_BRANCH)).toEqual(['validate', 'test', 'build', 'pages']);
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

  it.each([MERGE_REQUEST, DEFAULT_BRANCH])(
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
      `node scripts/validate.ts --changed "$BASE" --format gitlab > ${report} || true`,
    );
    expect(script.at(-1)).toBe('node scripts/validate.ts --changed "$BASE"');
    expect(jobs['preview']?.needs).toEqual(['changed']);
  });

  it.each(['validate', 'review', 'take-issues'])(
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
      'PREVIEW_URL=$PREVIEW_BASE$(node scripts/review.ts --page || echo index.html)',
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
    expect(jobs['review']?.script.at(-1)).toContain('--output review.md');
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
    expect(rules?.[0]?.if).toContain('$ISSUES_TOKEN');
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

  it.each(jobsFor(MERGE_REQUEST))('needs no secret for %s, which a fork may run', (name) => {
    expect(JSON.stringify(jobs[name])).not.toMatch(/TOKEN|SECRET|PASSWORD/i);
  });

  it('holds no secret', () => {
    expect(text).not.toMatch(
      /glpat-|-----BEGIN|(?:token|secret|password|key)\w*\s*[:=]\s*["']?\w{16}/i,
    );
  });
});
