/**
 * The nightly job of the pipeline: refreshes, validates, commits the generated files and proposes edits of entries.
 * It takes all it needs from the variables that GitLab sets, and the token from `REFRESH_TOKEN`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { pipelineProject } from '../src/gitlab/pipeline.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { readInstance } from '../src/instance/read.ts';
import { entrySchema } from '../src/schemas/entry.ts';
import { diskFiles } from '../src/refresh/files.ts';
import { listProjects } from '../src/refresh/listing.ts';
import { drop, keep, takeUp } from '../src/refresh/nightly/kept.ts';
import { NIGHTLY_FILES, runNight } from '../src/refresh/nightly/night.ts';
import { proposalsFor } from '../src/refresh/nightly/proposals.ts';
import { outcome, propose } from '../src/refresh/nightly/propose.ts';
import { publish } from '../src/refresh/nightly/publish.ts';
import { redactor } from '../src/refresh/secrets.ts';
import { parseSnapshot } from '../src/refresh/snapshot.ts';

const NUMBERS = 'catalogue/numbers.json';

const { env } = process;
const token = env['REFRESH_TOKEN']?.trim() ?? '';
const folder = instanceFolder();
const catalogue = join(folder, 'catalogue');
const redact = redactor([token]);

/**
 * The steps need no right to write, so they do not get the token. A step that is told to stop ends with what it has,
 * and the night goes on; from a terminal, the step hears of it by itself.
 */
async function step(script: string, ...words: string[]): Promise<number> {
  const { REFRESH_TOKEN: _, ...others } = env;
  const child = spawn(process.execPath, [script, ...words], { stdio: 'inherit', env: others });
  const pass = () => void child.kill('SIGTERM');
  const wait = () => undefined;
  process.on('SIGTERM', pass).on('SIGINT', wait);
  const [code] = (await once(child, 'close')) as [number | null];
  process.off('SIGTERM', pass).off('SIGINT', wait);
  return code ?? 2;
}

function required(name: string): string {
  const value = env[name];
  if (!value) throw new Error(`The variable ${name} is not set. GitLab sets it in a pipeline.`);
  return value;
}

function currentProposals() {
  const instance = readInstance(folder);
  const metadata = parseSnapshot(readFileSync(join(folder, 'catalogue/metadata.json'), 'utf8'));
  const entries = instance.entries.flatMap(({ id, kind, file, value }) => {
    const entry = entrySchema.safeParse(value);
    return entry.success ? [{ id, kind, file, entry: entry.data }] : [];
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
  if (takeUp(diskFiles, catalogue, new Date()))
    console.log('What an earlier night could not commit is taken up.');
  const files = NIGHTLY_FILES.filter((file) => file !== NUMBERS || existsSync(join(folder, file)));
  const prefix = relative(process.cwd(), folder);
  return runNight({
    refresh: () => step('scripts/refresh.ts', '--report', join(folder, 'refresh-report.md')),
    number: () => step('scripts/number.ts'),
    validate: () => step('scripts/validate.ts'),
    keep: () => keep(diskFiles, catalogue),
    drop: () => drop(diskFiles, catalogue),
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
