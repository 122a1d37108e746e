/**
 * The nightly CI job: refreshes, validates, commits the generated files and proposes edits of entries. It is configured
 * by the CI variables of the forge, and takes the token from `REFRESH_TOKEN`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { instanceFolder } from '../src/instance/instance-folder.ts';
import { orComplain } from '../src/lib/command.ts';
import { readInstance } from '../src/instance/read.ts';
import { entriesOf, fittingSite } from '../src/instance/values.ts';
import { portalHost, portalRemote } from '../src/programs/forge/hosts.ts';
import { sentence } from '../src/refresh/comment-text.ts';
import { diskFiles } from '../src/refresh/files.ts';
import { listProjects } from '../src/refresh/tracked-repositories.ts';
import { drop, keep, takeUp } from '../src/programs/nightly/kept.ts';
import { NIGHTLY_FILES, runNight } from '../src/programs/nightly/night.ts';
import { proposalsFor } from '../src/programs/nightly/proposals.ts';
import { propose } from '../src/programs/nightly/propose.ts';
import { publish } from '../src/programs/nightly/publish.ts';
import { redactor } from '../src/lib/secrets.ts';
import { parseSnapshot } from '../src/refresh/snapshot.ts';
import { nightlyMessages as words } from '#messages/nightly.ts';

const NUMBERS = 'catalogue/numbers.json';

const { env } = process;
const token = env['REFRESH_TOKEN']?.trim() ?? '';
const folder = instanceFolder();
const catalogue = join(folder, 'catalogue');
const REPORT = join(folder, 'refresh-report.md');
const redact = redactor([token]);

/**
 * Stopping the job stops its current step. An interrupted refresh ends with its results so far, which are still
 * committed; copies are kept before anything else begins.
 */
let stop: () => void = () => undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop());

const scriptFile = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

/** The steps need no write access, so they do not get the token. */
async function step(script: string, ...args: string[]): Promise<number> {
  const { REFRESH_TOKEN: _, ...others } = env;
  const child = spawn(process.execPath, [...process.execArgv, scriptFile(script), ...args], {
    stdio: 'inherit',
    env: others,
  });
  stop = () => void child.kill('SIGTERM');
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 2;
}

function currentProposals() {
  const { entries } = entriesOf(readInstance(folder, ['entries']));
  const metadata = parseSnapshot(readFileSync(join(folder, 'catalogue/metadata.json'), 'utf8'));
  return proposalsFor(listProjects(entries, metadata), metadata, (file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
}

function portalRepository() {
  return fittingSite(readInstance(folder, ['site'])).repository;
}

function target() {
  const repository = portalRepository();
  const remote = portalRemote(repository, env);
  return {
    folder,
    remote,
    branch: repository.branch,
    token,
    author: { name: words.author, email: `noreply@${new URL(remote).hostname}` },
  };
}

async function main(say: (text: string) => void): Promise<0 | 1 | 2> {
  const end = new AbortController();
  if (takeUp(diskFiles, catalogue, new Date())) say(words.takenUp);
  const files = NIGHTLY_FILES.filter((file) => file !== NUMBERS || existsSync(join(folder, file)));
  const prefix = relative(process.cwd(), folder);
  return runNight({
    refresh: () => step('refresh', '--report', REPORT),
    number: () => step('number'),
    validate: () => step('validate'),
    keep: () => keep(diskFiles, catalogue),
    drop: () => drop(diskFiles, catalogue),
    proposals: () => (end.signal.aborted ? [] : currentProposals()),
    say,
    ...(token && {
      publish: () => {
        stop = () => end.abort(new Error(words.stopped));
        return publish(
          { ...target(), signal: end.signal },
          files.filter((file) => existsSync(join(folder, file))),
          words.commit,
        );
      },
      propose: async (proposal) => {
        const host = portalHost(portalRepository(), env, 'REFRESH_TOKEN');
        return words.proposal.outcome(
          await propose(host, prefix === '' ? '' : `${prefix}/`, proposal),
        );
      },
    }),
  });
}

/** The result is written to the log and appended to the report, which is what people open. */
const said: string[] = [];
function say(text: string): void {
  console.log(redact(text));
  said.push(`- ${sentence(redact(text))}`);
}

process.exitCode = await orComplain({ complain: say }, () => main(say));
appendFileSync(REPORT, `\n## ${words.reportTitle}\n\n${said.join('\n')}\n`);
