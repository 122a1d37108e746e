/** Writes `build.json`: the commits of a site, and the SHA-256 of each of its files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildMessages as say } from '#messages/build.ts';
import { defined } from '../lib/defined.ts';
import { digestOf } from '../lib/digest.ts';
import { MOMENT } from '../lib/moment.ts';
import {
  BUILD_RECORD,
  PROVENANCE,
  type BuildRecord,
  type RecordedCommit,
} from '../schemas/build-record.ts';
import { commitOf, type Commit } from './commit.ts';

export interface BuildOrigin {
  readonly program?: Commit | undefined;
  readonly instance?: Commit | undefined;
  /** Seconds since 1970. */
  readonly time: number;
}

/**
 * The origin of a site, and its time: `SOURCE_DATE_EPOCH`, else that of the later commit, else now.
 *
 * @throws one sentence, if the variable is not a number of seconds.
 */
export function buildOrigin(
  program: string,
  instance: string,
  env: NodeJS.ProcessEnv,
): BuildOrigin {
  const commits = {
    program: commitOf(program, 'package.json'),
    instance: commitOf(instance, 'content/site.yaml'),
  };
  const seconds = Object.values(commits).flatMap((commit) => commit?.seconds ?? []);
  const committed = seconds.length > 0 ? Math.max(...seconds) : Math.floor(Date.now() / 1000);
  return { ...commits, time: stated(env[MOMENT]) ?? committed };
}

function stated(text: string | undefined): number | undefined {
  if (!text?.trim()) return undefined;
  const seconds = Number(text);
  if (Number.isSafeInteger(seconds) && seconds >= 0 && seconds < 1e11) return seconds;
  throw new Error(say.badMoment(text));
}

/** SHA-256 by path, of files that were digested as they were written: to read one again takes several times as long. */
export type Digests = ReadonlyMap<string, string>;
const written = new Map<string, string>();

/** What the record of this build says of files that nobody writes again. */
export function keepDigests(digests: Iterable<readonly [path: string, digest: string]>): void {
  for (const [path, digest] of digests) written.set(path, digest);
}

/** @param folder of the finished site. */
export function writeBuildRecord(folder: string, url: string, origin: BuildOrigin): void {
  const { time, program, instance } = origin;
  const record: BuildRecord = {
    url,
    time,
    ...defined({ program: recorded(program), instance: recorded(instance) }),
    files: Object.fromEntries(digests(folder, written)),
  };
  writeFileSync(join(folder, BUILD_RECORD), `${JSON.stringify(record, null, 1)}\n`);
  written.clear();
}

function recorded(commit: Commit | undefined): RecordedCommit | undefined {
  return commit && { id: commit.id, ...(commit.isModified && { isModified: true }) };
}

/**
 * Each file of a site except for what is said of it, sorted by path; a `.git` folder is not part of the site.
 *
 * @param known of files that need not be read.
 */
export function digests(
  folder: string,
  known: Digests = new Map(),
): (readonly [path: string, digest: string])[] {
  const start = join(folder, '/').length;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(start).replaceAll('\\', '/'), file] as const)
    .filter(([path]) => ![BUILD_RECORD, PROVENANCE].includes(path) && !/^\.git(?:\/|$)/.test(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => [path, known.get(path) ?? digestOf(readFileSync(file))] as const);
}
