/**
 * Reads any https host with plain git: references, the last commit, names at the root and manifests. Also the fallback
 * when the API of a forge is down.
 */
import { extended, FILE_FACTS, isWhole } from '../../details.ts';
import { originsOf } from '../../fields.ts';
import type { GitResult } from './command.ts';
import { clone, contents, type Git } from './contents.ts';
import { withGit } from './place.ts';
import { parseReferences } from './references.ts';
import { allowedBase } from '../../../lib/http/request.ts';
import { mapConcurrent, timed } from '../../../lib/concurrent.ts';
import type { Failure } from '../../../lib/http/failure.ts';
import type { Forge, ReadingOutcome, Provider, Reading, Tools, Wanted } from '../../provider.ts';

const LANES = 2;

export function createGit(forge: Forge, tools: Tools): Provider {
  const base = cloneBase(forge);
  return {
    read: (wanted) =>
      mapConcurrent(
        wanted,
        LANES,
        timed(tools.clock.now, (one: Wanted) => readRepository(base, one, tools)),
      ),
  };
}

/** Base of the clone addresses: `https://<host>`, unless the configuration says otherwise. */
export function cloneBase({ host, kind, api, clone }: Forge): string {
  return (clone ?? (kind === 'git' ? api : undefined) ?? `https://${host}`).replace(/\/$/, '');
}

/** An API on this machine is a fake forge of a test, whose real host must not be contacted. */
export function mayClone(forge: Forge): boolean {
  const isTest = forge.api !== undefined && allowedBase(forge.api).protocol === 'http:';
  return !isTest || allowedBase(cloneBase(forge)).protocol === 'http:';
}

async function readRepository(base: string, wanted: Wanted, tools: Tools): Promise<ReadingOutcome> {
  if (tools.signal.aborted || tools.usage.isSpent()) return { kind: 'deferred', wanted };
  const outcome = await withGit(base, tools, (git) =>
    read(git, `${base}/${wanted.path}.git`, wanted, tools),
  );
  return outcome ?? { kind: 'deferred', wanted };
}

async function read(
  git: Git,
  address: string,
  wanted: Wanted,
  tools: Tools,
): Promise<ReadingOutcome> {
  const { previous } = wanted;
  const failed = (failure: Failure): ReadingOutcome => ({ kind: 'failed', wanted, failure });
  const [listed, where] = await list(git, address, tools);
  if (!listed.ok) return failed(listed.failure);
  const references = parseReferences(listed.stdout);
  if (!references?.head) return failed(LISTS_NOTHING);
  const looked = ['head', 'defaultBranch', 'tags', 'latestTag'] as const;
  const from = { method: 'git', address: where };
  const start: Reading = {
    source: 'git',
    facts: references,
    looked,
    origins: originsOf(looked, { ...from, at: WORDS.join(' ') }),
  };
  const outcome = (reading: Reading): ReadingOutcome => ({
    kind: 'read',
    wanted,
    reading: datedTag(reading, wanted),
  });
  const isSame = isWhole(previous) && previous.head === references.head;
  if (isSame && previous.hygiene && previous.edges?.files) {
    const same = FILE_FACTS.filter((name) => previous[name] !== undefined);
    const facts = Object.fromEntries(same.map((name) => [name, previous[name]]));
    return outcome(extended(start, facts, same));
  }
  tools.usage.requests += 1;
  const cloned = await clone(git, where);
  // If the clone fails, the references alone still count.
  if (!cloned.ok) return outcome(start);
  return outcome(await contents(git, start, wanted, from, tools.usage));
}

/** To git, a web page at the address looks like an empty repository. */
const LISTS_NOTHING = {
  reason: 'invalid-response',
  cause: { code: 'git-empty' },
} as const;

const WORDS = ['ls-remote', '--symref'];

/** Some hosts want `.git` at the end of the address, others do not. */
async function list(git: Git, address: string, tools: Tools): Promise<[GitResult, string]> {
  const bare = address.replace(/\.git$/, '');
  const words = [...WORDS, '--'];
  tools.usage.requests += 1;
  const first = await git(...words, address);
  if (first.ok || !['not-found', 'moved', 'forbidden'].includes(first.failure.reason))
    return [first, address];
  tools.usage.requests += 1;
  const second = await git(...words, bare);
  return second.ok ? [second, bare] : [first, address];
}

/** References have no dates: as long as no tag was added, the tag last known as the latest still is. */
function datedTag(reading: Reading, { previous }: Wanted): Reading {
  const { latestTag, tags } = reading.facts;
  const known = previous?.latestTag;
  if (!known || (latestTag?.tag !== known.tag && tags !== previous?.tags)) return reading;
  return { ...reading, facts: { ...reading.facts, latestTag: known } };
}
