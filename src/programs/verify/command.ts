/** `npm run verify`: whether a published site is identical to a build of its commit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { verifyMessages as say } from '#messages/verify.ts';
import { command, type Terminal, UsageError } from '../../lib/command.ts';
import { MOMENT } from '../../lib/moment.ts';
import type { BuildRecord, RecordedCommit } from '../../schemas/build-record.ts';
import { differencesOf } from './compare-sites.ts';
import { siteAt, siteInFolder } from './published-site.ts';

export interface CommandContext extends Terminal {
  readonly fetch: typeof fetch;
  /** Builds what is checked out, with these variables. @returns false if it failed. */
  readonly build: (settings: Readonly<Record<string, string>>) => Promise<boolean>;
}

/** Exit codes: 0 identical, 1 files differ, 2 could not compare. */
export const verifyCommand = command({
  usage: say.usage,
  allowPositionals: true,
  run: async ({ positionals }, context: CommandContext) => {
    const [place, ...more] = positionals;
    if (!place || more.length > 0) throw new UsageError(say.oneSite);
    const published = /^https?:\/\//.test(place)
      ? await siteAt(place, context.fetch)
      : siteInFolder(place);
    const { record } = published;
    if (!record) throw new Error(say.noRecord(place));
    const fresh = await rebuild(record, context);
    for (const sentence of otherCommits(record, fresh)) context.print(sentence);
    const found = await differencesOf(published, fresh.files);
    for (const { file, state } of found) context.print(say.row(say.states[state], file));
    const amount = Object.keys(fresh.files).length;
    context.print(found.length === 0 ? say.same(amount) : say.found(found.length, amount));
    return found.length === 0 ? 0 : 1;
  },
});

/** With the address and the time of the published site, since pages contain both. */
async function rebuild(
  { url, time }: BuildRecord,
  { build }: CommandContext,
): Promise<BuildRecord> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const site = join(folder, 'site');
  try {
    const isBuilt = await build({ OSPO_OUT: site, OSPO_URL: url, [MOMENT]: String(time) });
    const fresh = isBuilt ? siteInFolder(site).record : undefined;
    if (!fresh) throw new Error(say.notBuilt);
    return fresh;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* otherCommits(there: BuildRecord, here: BuildRecord): Generator<string> {
  const parts = [
    ['program', say.otherProgram],
    ['instance', say.otherInstance],
  ] as const;
  for (const [part, sentence] of parts) {
    const names = [commitName(there[part]), commitName(here[part])] as const;
    if (names[0] !== names[1]) yield sentence(...names);
  }
}

function commitName(commit: RecordedCommit | undefined): string {
  if (!commit) return say.unknownCommit;
  return commit.isModified ? say.modifiedCommit(commit.id) : commit.id;
}
