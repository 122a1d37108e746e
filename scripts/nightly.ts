/**
 * The nightly job of the pipeline: refreshes, validates, commits the generated files and proposes edits of entries.
 * It takes all it needs from the variables that GitLab sets, and the token from `REFRESH_TOKEN`.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { pipelineProject } from '../src/gitlab/pipeline.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { readInstance } from '../src/instance/read.ts';
import { entrySchema } from '../src/schemas/entry.ts';
import { listProjects } from '../src/refresh/listing.ts';
import { NIGHTLY_FILES, runNight } from '../src/refresh/nightly/night.ts';
import { proposalsFor } from '../src/refresh/nightly/proposals.ts';
import { outcome, propose } from '../src/refresh/nightly/propose.ts';
import { publish } from '../src/refresh/nightly/publish.ts';
import { redactor } from '../src/refresh/secrets.ts';
import { parseSnapshot } from '../src/refresh/snapshot.ts';

const KEPT = '.refresh';
const NUMBERS = 'catalogue/numbers.json';

const { env } = process;
const token = env['REFRESH_TOKEN']?.trim() ?? '';
const folder = instanceFolder();
const redact = redactor([token]);

/** The steps need no right to write, so they do not get the token. */
function step(script: string, ...words: string[]): number {
  const { REFRESH_TOKEN: _, ...others } = env;
  const { status } = spawnSync(process.execPath, [script, ...words], {
    stdio: 'inherit',
    env: others,
  });
  return status ?? 2;
}

function required(name: string): string {
  const value = env[name];
  if (!value) throw new Error(`The variable ${name} is not set. GitLab sets it in a pipeline.`);
  return value;
}

/** Numbers are given by the default branch too, so that a copy of last night must not replace them. */
function copyKept(direction: 'out' | 'in'): void {
  for (const file of NIGHTLY_FILES.filter((name) => name !== NUMBERS)) {
    const [here, kept] = [join(folder, file), join(KEPT, file.replaceAll('/', '_'))];
    const [from, to] = direction === 'out' ? [here, kept] : [kept, here];
    if (!existsSync(from)) continue;
    mkdirSync(KEPT, { recursive: true });
    copyFileSync(from, to);
  }
}

function currentProposals() {
  const instance = readInstance(folder);
  const metadata = parseSnapshot(readFileSync(join(folder, 'catalogue/metadata.json'), 'utf8'));
  const entries = instance.entries.flatMap(({ id, file, value }) => {
    const entry = entrySchema.safeParse(value);
    return entry.success ? [{ id, file, entry: entry.data }] : [];
  });
  return proposalsFor(listProjects(entries, metadata), metadata, (file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
}

function target() {
  const host = new URL(required('CI_SERVER_URL')).hostname;
  return {
    folder,
    remote: `${required('CI_SERVER_URL')}/${required('CI_PROJECT_PATH')}.git`,
    branch: required('CI_DEFAULT_BRANCH'),
    token,
    author: { name: 'Nightly refresh', email: `noreply@${host}` },
  };
}

async function main(): Promise<0 | 1 | 2> {
  if (!token) copyKept('in');
  const files = NIGHTLY_FILES.filter((file) => file !== NUMBERS || existsSync(join(folder, file)));
  const prefix = relative(process.cwd(), folder);
  return runNight({
    refresh: () => step('scripts/refresh.ts', '--report', 'refresh-report.md'),
    number: () => step('scripts/number.ts'),
    validate: () => step('scripts/validate.ts'),
    keep: () => copyKept('out'),
    proposals: currentProposals,
    say: (text) => console.log(redact(text)),
    ...(token && {
      publish: () =>
        publish(
          target(),
          files.filter((file) => existsSync(join(folder, file))),
          'Refresh what the forges say',
        ),
      propose: async (proposal) => {
        const project = pipelineProject(env, 'REFRESH_TOKEN');
        return outcome(await propose(project, prefix === '' ? '' : `${prefix}/`, proposal));
      },
    }),
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(redact(error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
}
