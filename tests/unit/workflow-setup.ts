/** The workflows of Forgejo, read with the shape that they may have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'astro/zod';
import { load } from 'js-yaml';

/** The keys that these workflows use; a misspelt one is a fault. https://forgejo.org/docs/latest/user/actions/reference/ */
const step = z.strictObject({
  name: z.string(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  run: z.string(),
});

const job = z.strictObject({
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
  push: z.strictObject({ branches: z.array(z.string()).min(1) }).optional(),
  schedule: z.array(z.strictObject({ cron: z.string() })).optional(),
  workflow_dispatch: z.strictObject({}).optional(),
  issues: z.strictObject({ types: z.array(z.literal('labeled')) }).optional(),
});

const workflow = z.strictObject({
  on: occasions,
  concurrency: z
    .strictObject({ group: z.string(), 'cancel-in-progress': z.literal(false) })
    .optional(),
  jobs: z.record(z.string(), job),
});

const FOLDER = '.forgejo/workflows';

export const workflows = Object.fromEntries(
  readdirSync(FOLDER).map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return [file.replace('.yml', ''), workflow.parse(load(text))];
  }),
);

/** Each job with the workflow that it stands in: `ci/test`. */
export const jobs = Object.entries(workflows).flatMap(([file, { jobs: own }]) =>
  Object.entries(own).map(([name, found]) => [`${file}/${name}`, found] as const),
);

export const steps = jobs.flatMap(([name, { steps: own }]) =>
  own.map((found) => [`${name}: ${found.name}`, found] as const),
);

export function stepOf(name: string): z.output<typeof step> {
  const [, found] = steps.find(([known]) => known === name) ?? [];
  if (!found) throw new Error(`There is no step ${name}.`);
  return found;
}
