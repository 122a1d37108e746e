/** The workflows of Forgejo and GitHub, read with the shape that they may have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'astro/zod';
import { load } from 'js-yaml';

/**
 * The keys that these workflows use; a misspelt one is a fault, and no step uses an action of somebody else.
 * https://forgejo.org/docs/latest/user/actions/reference/,
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
const step = z.strictObject({
  name: z.string(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  run: z.string(),
});

/** What the token of a job may do at GitHub; Forgejo has no such key. */
const permissions = z.strictObject({
  contents: z.enum(['read', 'write']),
  issues: z.literal('write').optional(),
  'pull-requests': z.literal('write').optional(),
});

const job = z.strictObject({
  permissions: permissions.optional(),
  if: z.string().optional(),
  needs: z.array(z.string()).default([]),
  'runs-on': z.string(),
  container: z.strictObject({ image: z.string().regex(/:.+$/, 'Name the version.') }),
  'timeout-minutes': z.int().optional(),
  defaults: z.strictObject({ run: z.strictObject({ shell: z.string().includes('{0}') }) }),
  steps: z.array(step).min(1),
});

/** `pull_request_target` is none of them: with it, what a stranger brings would run beside secrets. */
const occasions = z.strictObject({
  pull_request: z.strictObject({ types: z.array(z.string()).min(1) }).optional(),
  push: z
    .union([
      z.strictObject({ branches: z.array(z.string()).min(1) }),
      z.strictObject({ tags: z.array(z.string()).min(1) }),
    ])
    .optional(),
  workflow_run: z
    .strictObject({ workflows: z.array(z.string()), types: z.array(z.literal('completed')) })
    .optional(),
  schedule: z.array(z.strictObject({ cron: z.string() })).optional(),
  workflow_dispatch: z.strictObject({}).optional(),
  issues: z.strictObject({ types: z.array(z.literal('labeled')) }).optional(),
});

const workflow = z.strictObject({
  name: z.string().optional(),
  permissions: permissions.optional(),
  on: occasions,
  concurrency: z
    .strictObject({ group: z.string(), 'cancel-in-progress': z.literal(false) })
    .optional(),
  jobs: z.record(z.string(), job),
});

/** In what they differ. */
export const HOSTS = {
  forgejo: {
    folder: '.forgejo/workflows',
    context: 'forgejo',
    prefix: 'FORGEJO',
    pages: 'pages',
    user: 'oauth2',
  },
  github: {
    folder: '.github/workflows',
    context: 'github',
    prefix: 'GITHUB',
    pages: 'gh-pages',
    user: 'x-access-token',
  },
} as const;

export type WorkflowHost = keyof typeof HOSTS;
export const WORKFLOW_HOSTS = Object.keys(HOSTS) as WorkflowHost[];

/** @param above the folder that holds them: this repository, or what a new instance gets for a forge. */
export function workflowsAt(host: WorkflowHost, above = '.') {
  const folder = join(above, HOSTS[host].folder);
  const workflows = Object.fromEntries(
    readdirSync(folder).map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file.replace('.yml', ''), workflow.parse(load(text))];
    }),
  );
  /** Each job with the workflow that it stands in: `ci/test`. */
  const jobs = Object.entries(workflows).flatMap(([file, { jobs: own }]) =>
    Object.entries(own).map(([name, found]) => [`${file}/${name}`, found] as const),
  );
  const steps = jobs.flatMap(([name, { steps: own }]) =>
    own.map((found) => [`${name}: ${found.name}`, found] as const),
  );
  const stepOf = (name: string): z.output<typeof step> => {
    const [, found] = steps.find(([known]) => known === name) ?? [];
    if (!found) throw new Error(`There is no step ${name}.`);
    return found;
  };
  return { ...HOSTS[host], workflows, jobs, steps, stepOf };
}
