/**
 * Counts commits by the domain of their authors. Names and addresses of people are not part of the result. `.mailmap`
 * applies to authors. Co-authors (`Co-authored-by`) are counted apart, since anybody can write that line, and
 * `.mailmap` does not apply to it.
 */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

import { runGit } from '../../lib/git.ts';
import type { ProgramEnd } from '../../lib/run-program.ts';

export interface Counted {
  readonly count: number;
  readonly of: number;
  readonly authors: number;
  readonly coAuthored: number;
  /** ISO days; absent where no commit is of the domain. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  /** Full hash of the latest commit. */
  readonly commit: string;
}

export type CountFault = 'no-repository' | 'shallow' | 'no-commit' | 'slow' | 'failed';

export type CountEnd = { readonly counted: Counted } | { readonly fault: CountFault };

/** Milliseconds: a history of a million commits takes minutes. */
const TIMEOUT = 30 * 60_000;

/** Fields of a commit. Git ends each with a NUL byte, which cannot occur in an address, a date or a message. */
const FIELDS = ['%as', '%aE', '%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x0A)'];
const LOG = [
  ...['-c', 'log.showSignature=false', 'log', '-z', '--no-merges', '--no-color', '--no-notes'],
  `--format=tformat:${FIELDS.join('%x00')}`,
  'HEAD',
];

/** @param folder top folder of a clone; a subfolder is refused. */
export async function countCommits(folder: string, domain: string): Promise<CountEnd> {
  const place = placeOf(folder);
  if (!place) return { fault: 'no-repository' };
  const shallow = await runGit(['rev-parse', '--is-shallow-repository'], place);
  if (!shallow.ok) return { fault: 'no-repository' };
  if (shallow.stdout.trim() !== 'false') return { fault: 'shallow' };
  const head = await runGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], place);
  if (!head.ok) return { fault: 'no-commit' };
  const tally = createTally(domain);
  const end = await runGit(LOG, { ...place, timeout: TIMEOUT, take: inFields(tally.add) });
  if (!end.ok) return { fault: faultOf(end) };
  return { counted: { ...tally.sum(), commit: head.stdout.trim() } };
}

function faultOf(end: ProgramEnd): CountFault {
  return !end.ok && end.stopped === 'timeout' ? 'slow' : 'failed';
}

/** Only this repository is read, whatever git's environment variables say, and nothing is fetched. */
function placeOf(folder: string) {
  try {
    const real = realpathSync(folder);
    const { GIT_DIR, GIT_WORK_TREE, GIT_COMMON_DIR, ...env } = process.env;
    return {
      folder: real,
      env: { ...env, GIT_CEILING_DIRECTORIES: dirname(real), GIT_NO_LAZY_FETCH: '1' },
    };
  } catch {
    return undefined;
  }
}

type Fields = readonly [day: string, address: string, coAuthors: string];

/** Splits a stream into the fields of commits, wherever its chunks end. */
function inFields(add: (fields: Fields) => void): (text: string) => void {
  let rest = '';
  let fields: string[] = [];
  return (text) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      fields.push(part);
      if (fields.length < FIELDS.length) continue;
      const [day = '', address = '', coAuthors = ''] = fields;
      add([day, address, coAuthors]);
      fields = [];
    }
  };
}

function createTally(domain: string) {
  const isOf = isAt(domain);
  const authors = new Set<string>();
  let [count, of, coAuthored] = [0, 0, 0];
  let first: string | undefined;
  let last: string | undefined;
  return {
    add([day, address, coAuthors]: Fields): void {
      of += 1;
      if (!isOf(address)) {
        if (addressesIn(coAuthors).some(isOf)) coAuthored += 1;
        return;
      }
      count += 1;
      authors.add(address.toLowerCase());
      // A wrong clock can give a year that does not have four digits.
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
      if (first === undefined || day < first) first = day;
      if (last === undefined || day > last) last = day;
    },
    sum: () => ({ count, of, authors: authors.size, coAuthored, first, last }),
  };
}

/** Whether an address is at a domain, or at a subdomain. */
function isAt(domain: string): (address: string) => boolean {
  const wanted = domain.toLowerCase();
  return (address) => {
    const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    return address.includes('@') && (host === wanted || host.endsWith(`.${wanted}`));
  };
}

function addressesIn(coAuthors: string): string[] {
  return coAuthors.split('\n').map((row) => row.split('<').at(-1)?.split('>')[0] ?? '');
}
