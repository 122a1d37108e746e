/** The GitLab pipeline, parsed with a schema. */
import { readFileSync } from 'node:fs';

import { z } from 'astro/zod';
import { load } from 'js-yaml';

const rule = z.strictObject({
  if: z.string(),
  when: z.enum(['always', 'never']).optional(),
  variables: z.record(z.string(), z.string()).optional(),
});

/** A dependency: a job of this pipeline, or an optional one. */
const need = z.union([z.string(), z.strictObject({ job: z.string(), optional: z.literal(true) })]);

const cache = z.strictObject({
  key: z.union([z.string(), z.strictObject({ files: z.array(z.string()) })]),
  paths: z.array(z.string().endsWith('/')),
  when: z.enum(['on_success', 'on_failure', 'always']).optional(),
});

/** The keys that this pipeline uses, so that a misspelt one is a fault. https://docs.gitlab.com/ci/yaml/ */
const job = z.strictObject({
  stage: z.string(),
  needs: z.array(need).optional(),
  rules: z.array(rule).min(1).optional(),
  interruptible: z.boolean().optional(),
  cache: z.array(cache).optional(),
  resource_group: z.string().optional(),
  timeout: z.string().optional(),
  variables: z.record(z.string(), z.string()).optional(),
  allow_failure: z.union([z.literal(true), z.strictObject({ exit_codes: z.int() })]).optional(),
  coverage: z
    .string()
    .regex(/^\/.+\/$/)
    .optional(),
  before_script: z.array(z.string()).optional(),
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
    .strictObject({
      name: z.string(),
      url: z.string().optional(),
      action: z.enum(['access']).optional(),
      auto_stop_in: z.string().optional(),
    })
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
      before_script: z.array(z.string()),
      cache: z.strictObject({
        key: z.strictObject({ files: z.array(z.string()) }),
        paths: z.array(z.string()),
      }),
    }),
  })
  .catchall(job);

type Job = z.output<typeof job>;

export const text = readFileSync('.gitlab-ci.yml', 'utf8');
export const {
  stages,
  workflow,
  variables,
  default: defaults,
  ...jobs
} = pipeline.parse(load(text));
export const named = Object.entries(jobs);

export const neededBy = ({ needs = [] }: Job) =>
  needs.map((name) => (typeof name === 'string' ? { job: name, optional: false } : name));

export const MERGE_REQUEST = '$CI_PIPELINE_SOURCE == "merge_request_event"';
export const DEFAULT_BRANCH = '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH';
export const VERSION = '$CI_COMMIT_TAG =~ /^v\\d/';
export const ONLY_ISSUES = '$ONLY == "issues"';

/** The jobs of a pipeline by its trigger. */
export function jobsFor(reason: string): string[] {
  return named
    .filter(([, { rules }]) => {
      const first = rules?.find((condition) => condition.if === reason);
      return !rules || (first !== undefined && first.when !== 'never');
    })
    .map(([name]) => name);
}
