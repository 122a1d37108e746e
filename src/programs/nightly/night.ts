/** One nightly run: refresh, validate, commit, propose. Steps are passed in, so that tests can replace them. */
import { sentenceOf } from '../../lib/command.ts';
import { GENERATED } from '../../refresh/files.ts';
import { FEDERATION_FOLDER, MEDIA_FOLDER } from '../../schemas/paths.ts';
import type { Proposal } from './proposals.ts';
import type { Published } from './publish.ts';
import { nightlyMessages as words } from '#messages/nightly.ts';

export const NIGHTLY_FILES: readonly string[] = [
  ...Object.values(GENERATED).map((name) => `catalogue/${name}`),
  'catalogue/numbers.json',
  MEDIA_FOLDER,
  FEDERATION_FOLDER,
];

export interface Night {
  /** Returns an exit code: 0 done, 1 done with faults of ours or refused, 2 could not run. */
  readonly refresh: () => Promise<number>;
  readonly number: () => Promise<number>;
  readonly validate: () => Promise<number>;
  /** Absent without a token. */
  readonly publish?: (() => Promise<Published>) | undefined;
  /** Keeps copies of the files for the next run, in case this one fails. */
  readonly keep: () => void;
  /** Removes the copies, when everything is committed. */
  readonly drop: () => void;
  readonly proposals: () => readonly Proposal[];
  /** Returns what became of it, in a sentence. */
  readonly propose?: ((proposal: Proposal) => Promise<string>) | undefined;
  readonly say: (text: string) => void;
}

/**
 * @returns exit code: 0 done; 1 done, but somebody should look; 2 nothing was committed, and somebody has to act. The
 *   results wait for the next run then.
 */
export async function runNight(night: Night): Promise<0 | 1 | 2> {
  const { refresh, number, validate, say } = night;
  const refreshed = await refresh();
  if (refreshed === 2) {
    say(words.noRefresh);
    return 2;
  }
  night.keep();
  const faults = [refreshed !== 0, (await number()) !== 0];
  const validated = await validate();
  if (validated !== 0) {
    say(validated === 1 ? words.faulty : words.unchecked);
    say(words.kept);
    return 2;
  }
  const isCommitted = await publishNight(night);
  faults.push(!(await proposeAll(night)));
  if (!isCommitted) return 2;
  return faults.includes(true) ? 1 : 0;
}

async function publishNight({ publish, drop, say }: Night): Promise<boolean> {
  if (!publish) {
    say(words.noToken);
    say(words.builtFromFiles);
    return true;
  }
  try {
    const published = await publish();
    drop();
    say(published === 'pushed' ? words.pushed : words.unchanged);
    return true;
  } catch (error) {
    say(sentenceOf(error));
    say(words.keptUncommitted);
    return false;
  }
}

/** A failing proposal does not stop the others. */
async function proposeAll({ proposals, propose, say }: Night): Promise<boolean> {
  if (!propose) return true;
  let isDone = true;
  for (const proposal of proposals()) {
    try {
      say(words.proposal.said(proposal.project, proposal.title, await propose(proposal)));
    } catch (error) {
      isDone = false;
      say(words.proposal.failed(proposal.project, sentenceOf(error)));
    }
  }
  return isDone;
}
