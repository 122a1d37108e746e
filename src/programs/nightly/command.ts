/** The nightly job of a portal: refreshes, validates, commits the generated files and proposes edits of entries. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { readInstance } from '../../instance/read.ts';
import { entriesOf, fittingSite } from '../../instance/values.ts';
import { orComplain, type ExitCode } from '../../lib/command.ts';
import { redactor } from '../../lib/secrets.ts';
import { sentence } from '../../refresh/comment-text.ts';
import { diskFiles } from '../../refresh/files.ts';
import { parseSnapshot } from '../../refresh/snapshot.ts';
import { listProjects } from '../../refresh/tracked-repositories.ts';
import { portalHost, portalRemote } from '../forge/hosts.ts';
import { drop, keep, takeUp } from './kept.ts';
import { NIGHTLY_FILES, runNight } from './night.ts';
import { proposalsFor, type Proposal } from './proposals.ts';
import { propose } from './propose.ts';
import { publish } from './publish.ts';
import { nightlyMessages as words } from '#messages/nightly.ts';

const NUMBERS = 'catalogue/numbers.json';

/** Commands that a night runs. */
export type Step = 'refresh' | 'number' | 'validate';

export interface NightContext {
  /** The CI variables of the forge, and `REFRESH_TOKEN`. */
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the instance, in the working copy of its repository. */
  readonly folder: string;
  /** Folder of the working copy. */
  readonly cwd: string;
  /** Runs a command with these variables, which are without the token. @returns its exit code. */
  readonly step: (name: Step, args: readonly string[], env: NodeJS.ProcessEnv) => Promise<number>;
  /** Called when steps are over: from then on, stopping the job means calling this. */
  readonly onStop: (stop: () => void) => void;
  readonly print: (text: string) => void;
}

/**
 * Exit codes: 0 done, 1 done with faults of ours or refused, 2 could not run. What it prints is also appended to
 * `refresh-report.md` of the instance, which is what people open. Never throws for what a user or a forge did.
 */
export async function nightlyCommand(context: NightContext): Promise<ExitCode> {
  const redact = redactor([tokenOf(context)]);
  const said: string[] = [];
  const say = (text: string) => {
    context.print(redact(text));
    said.push(`- ${sentence(redact(text))}`);
  };
  const code = await orComplain({ complain: say }, () => night(context, say));
  appendFileSync(reportOf(context), `\n## ${words.reportTitle}\n\n${said.join('\n')}\n`);
  return code;
}

const tokenOf = ({ env }: NightContext) => env['REFRESH_TOKEN']?.trim() ?? '';
const reportOf = ({ folder }: NightContext) => join(folder, 'refresh-report.md');

function night(context: NightContext, say: (text: string) => void): Promise<ExitCode> {
  const { folder } = context;
  const catalogue = join(folder, 'catalogue');
  const end = new AbortController();
  if (takeUp(diskFiles, catalogue, new Date())) say(words.takenUp);
  const files = NIGHTLY_FILES.filter((file) => file !== NUMBERS || existsSync(join(folder, file)));
  // The steps need no write access, so they do not get the token.
  const { REFRESH_TOKEN: _, ...others } = context.env;
  const step = (name: Step, ...args: string[]) => context.step(name, args, others);
  return runNight({
    refresh: () => step('refresh', '--report', reportOf(context)),
    number: () => step('number'),
    validate: () => step('validate'),
    keep: () => keep(diskFiles, catalogue),
    drop: () => drop(diskFiles, catalogue),
    proposals: () => (end.signal.aborted ? [] : currentProposals(folder)),
    say,
    ...(tokenOf(context) && {
      publish: () => {
        context.onStop(() => end.abort(new Error(words.stopped)));
        return publish(
          { ...targetOf(context), signal: end.signal },
          files.filter((file) => existsSync(join(folder, file))),
          words.commit,
        );
      },
      propose: (proposal) => proposed(context, proposal),
    }),
  });
}

function currentProposals(folder: string): Proposal[] {
  const { entries } = entriesOf(readInstance(folder, ['entries']));
  const metadata = parseSnapshot(readFileSync(join(folder, 'catalogue/metadata.json'), 'utf8'));
  return proposalsFor(listProjects(entries, metadata), metadata, (file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
}

function portalRepository(folder: string) {
  return fittingSite(readInstance(folder, ['site'])).repository;
}

function targetOf(context: NightContext) {
  const { folder, env } = context;
  const repository = portalRepository(folder);
  const remote = portalRemote(repository, env);
  return {
    folder,
    remote,
    branch: repository.branch,
    token: tokenOf(context),
    author: { name: words.author, email: `noreply@${new URL(remote).hostname}` },
  };
}

/** @returns what became of it, in a sentence. */
async function proposed({ folder, cwd, env }: NightContext, proposal: Proposal): Promise<string> {
  const host = portalHost(portalRepository(folder), env, 'REFRESH_TOKEN');
  const prefix = relative(cwd, folder);
  return words.proposal.outcome(await propose(host, prefix === '' ? '' : `${prefix}/`, proposal));
}
