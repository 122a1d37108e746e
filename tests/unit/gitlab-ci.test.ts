import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const rule = z.strictObject({ if: z.string() });

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

/** The jobs of a pipeline that was started for a reason. */
function jobsFor(reason: string): string[] {
  return named
    .filter(([, { rules }]) => !rules || rules.some((condition) => condition.if === reason))
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
    expect(jobsFor(MERGE_REQUEST)).toEqual(['validate', 'test', 'preview']);
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

  it('shows the preview and the findings of the validator in the merge request', () => {
    expect(jobs['preview']?.artifacts?.expose_as).toBeTruthy();
    const report = jobs['validate']?.artifacts?.reports?.codequality ?? 'none';
    expect(jobs['validate']?.script.join('\n')).toContain(`--format gitlab > ${report}`);
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
      rules: [{ if: `$CI_PIPELINE_SOURCE == "schedule" && ${DEFAULT_BRANCH}` }],
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
