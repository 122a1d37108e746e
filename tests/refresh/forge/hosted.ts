/** State of a fake forge that hosts the portal, independent of its API. */
import { createHash } from 'node:crypto';

import type { Asked } from './forge.ts';
import type { RestAnswer } from './rest.ts';

export interface FakeRequest {
  number: number;
  title: string;
  description: string;
  branch: string;
  target: string;
  state: 'open' | 'closed' | 'merged';
  /** The branch is in a fork. */
  isForeign: boolean;
}

export interface FakeIssue {
  number: number;
  description: string;
  state: 'open' | 'closed';
  /** Only where the forge supports it. */
  confidential: boolean;
  labels: string[];
}

export interface FakeNote {
  id: number;
  /** `issue 3` */
  place: string;
  body: string;
  author: { id: number };
}

interface FakeCommit {
  readonly branch: string;
  /** Base of a new branch. */
  readonly from?: string | undefined;
  readonly file: string;
  readonly text: string;
  /** The file must exist, or must not. */
  readonly isUpdate: boolean;
  /** Expected current version of the file, by `versionOf`. */
  readonly replaces?: string | undefined;
}

/** The user of the token. */
export const BOT = { id: 99 };

/** @param files on the branch `main`. */
export function hosted(files: Readonly<Record<string, string>>) {
  const branches = new Map<string, Record<string, string>>([['main', { ...files }]]);
  const requests: FakeRequest[] = [];
  const issues: FakeIssue[] = [];
  const notes: FakeNote[] = [];
  const commits: { branch: string; file: string; isUpdate: boolean }[] = [];

  function open(description: string, more: Partial<FakeIssue> = {}): FakeIssue {
    const number = issues.length + 1;
    const given = { state: 'open', confidential: false, labels: ['add-project'] } as const;
    const issue = { number, description, ...given, labels: [...given.labels], ...more };
    issues.push(issue);
    return issue;
  }

  function request(asked: Pick<FakeRequest, 'title' | 'description' | 'branch' | 'target'>) {
    const made: FakeRequest = {
      number: requests.length + 1,
      state: 'open',
      isForeign: false,
      ...asked,
    };
    requests.push(made);
    return made;
  }

  function note(place: string, body: string): FakeNote {
    const made = { id: notes.length + 1, place, body, author: BOT };
    notes.push(made);
    return made;
  }

  /** As forges do: an existing branch or file is not created again. */
  function commit({ branch, from, file, text, isUpdate, replaces }: FakeCommit): boolean {
    const tree = { ...branches.get(from ?? branch) };
    const there = tree[file];
    if (!branches.has(from ?? branch) || (from !== undefined && branches.has(branch))) return false;
    if (isUpdate !== (there !== undefined)) return false;
    if (replaces !== undefined && replaces !== versionOf(there ?? '')) return false;
    branches.set(branch, { ...tree, [file]: text });
    commits.push({ branch, file, isUpdate });
    return true;
  }

  return { branches, requests, issues, notes, commits, open, request, note, commit };
}

export type Hosted = ReturnType<typeof hosted>;

/** The version of a text: here a hash. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** An operation of an API. */
export interface Route {
  /** Its name, the same for all forges: `commit`, `list requests` */
  readonly deed: string;
  readonly method: string;
  /** Below the address of the repository. */
  readonly path: RegExp;
  readonly answer: (found: readonly string[], url: URL, body: Body) => RestAnswer;
}

export type Body = Readonly<Record<string, unknown>>;

export interface Dialect {
  /** Name in messages. */
  readonly name: string;
  /** Path of the API, and of the repository below it. */
  readonly api: string;
  readonly scope: string;
  readonly token: (headers: Asked['headers']) => string;
  /** Path of a comment on an issue or a merge request. */
  readonly place: (kind: 'issue' | 'request', number: string) => string;
  readonly routes: (hosted: Hosted) => readonly Route[];
}

export const REFUSED: RestAnswer = { status: 422, body: '{"message":"no"}' };
export const MISSING: RestAnswer = { status: 404, body: '{}' };
export const json = (value: unknown): RestAnswer => ({ status: 200, body: JSON.stringify(value) });
export const page = <T>(list: readonly T[], url: URL, size: number): T[] => {
  const number = Number(url.searchParams.get('page') ?? 1);
  return list.slice((number - 1) * size, number * size);
};

/** Matches an address below the repository to an operation and its parameters. */
export function routing({ api, scope, routes }: Dialect, state: Hosted) {
  const table = routes(state);
  const findRoute = ({ method, path }: Pick<Asked, 'method' | 'path'>) => {
    const url = new URL(path, 'http://127.0.0.1');
    const isInside = url.pathname.startsWith(api + scope);
    const rest = url.pathname.slice((isInside ? api + scope : api).length);
    for (const route of table) {
      const found = route.method === method ? route.path.exec(rest) : null;
      if (found) return { route, url, found: found.slice(1).map(decodeURIComponent), rest };
    }
    return undefined;
  };
  return {
    /** The operation of a request, with its number: `comment on issue 1`; undefined for an unknown one. */
    deed: (asked: Pick<Asked, 'method' | 'path'>) => {
      const known = findRoute(asked);
      const [first = ''] = known?.found ?? [];
      return known?.route.deed.replace('#', first);
    },
    /** A request as named in messages: `GET /issues/1` */
    call: (asked: Pick<Asked, 'method' | 'path'>) =>
      `${asked.method} ${findRoute(asked)?.rest ?? ''}`,
    answer: (asked: Asked): RestAnswer => {
      const known = findRoute(asked);
      const body = (asked.body ? JSON.parse(asked.body) : {}) as Body;
      return known?.route.answer(known.found, known.url, body) ?? MISSING;
    },
  };
}
