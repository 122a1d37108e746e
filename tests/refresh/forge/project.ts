/** A project at GitLab, with branches and merge requests. */
import { createHash } from 'node:crypto';

import type { Asked } from './forge.ts';
import type { RestAnswer } from './rest.ts';

interface Request {
  iid: number;
  title: string;
  description: string;
  source_branch: string;
  state: string;
  source_project_id: number;
  author: { id: number };
}

interface Action {
  action: 'create' | 'update';
  file_path: string;
  content: string;
  last_commit_id?: string;
}

interface Commit {
  branch: string;
  start_branch?: string;
  force?: boolean;
  actions: Action[];
}

/** The user of the token. */
export const BOT = { id: 99 };

const REFUSED: RestAnswer = { status: 400, body: '{"message":"no"}' };
const MISSING: RestAnswer = { status: 404, body: '{}' };
const json = (value: unknown): RestAnswer => ({ status: 200, body: JSON.stringify(value) });

/** The commit that wrote a file: here its text says which. */
const commitOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** @param files of the branch `main`. */
export function gitlabProject(files: Readonly<Record<string, string>>) {
  const branches = new Map<string, Record<string, string>>([['main', { ...files }]]);
  const requests: Request[] = [];

  /** As GitLab does: a branch that exists is not made again, and a file that exists is not created. */
  function commit({ branch, start_branch, force, actions }: Commit): RestAnswer {
    if (!branches.has(start_branch ?? branch)) return REFUSED;
    if (start_branch && branches.has(branch) && !force) return REFUSED;
    const tree = { ...branches.get(start_branch ?? branch) };
    for (const { action, file_path, content, last_commit_id } of actions) {
      const there = tree[file_path];
      if ((action === 'create') !== (there === undefined)) return REFUSED;
      if (last_commit_id && last_commit_id !== commitOf(there ?? '')) return REFUSED;
      tree[file_path] = content;
    }
    branches.set(branch, tree);
    return json({ id: commitOf(JSON.stringify(tree)) });
  }

  function fileOf(path: string, ref: string): RestAnswer {
    const text = branches.get(ref)?.[path];
    if (text === undefined) return MISSING;
    const content = Buffer.from(text).toString('base64');
    return json({ content, encoding: 'base64', last_commit_id: commitOf(text) });
  }

  function answer({ method, path, body }: Asked): RestAnswer {
    const url = new URL(path, 'http://127.0.0.1');
    if (url.pathname === '/api/v4/user') return json(BOT);
    const rest = url.pathname.replace('/api/v4/projects/7', '');
    const file = /^\/repository\/files\/([^/]+)$/.exec(rest)?.[1];
    if (file) return fileOf(decodeURIComponent(file), url.searchParams.get('ref') ?? '');
    const branch = /^\/repository\/branches\/([^/]+)$/.exec(rest)?.[1];
    if (branch) return branches.has(decodeURIComponent(branch)) ? json({}) : MISSING;
    const values = (body ? JSON.parse(body) : {}) as Commit & Request;
    if (rest === '/repository/commits') return commit(values);
    if (rest === '/merge_requests' && method === 'POST') {
      const made = { iid: requests.length + 1, state: 'opened', source_project_id: 7, author: BOT };
      requests.push({ ...values, ...made });
      return json(made);
    }
    if (rest === '/merge_requests') {
      return json(
        requests.filter((one) => one.source_branch === url.searchParams.get('source_branch')),
      );
    }
    const request = requests.find(({ iid }) => rest === `/merge_requests/${iid}`);
    return request ? json(Object.assign(request, values)) : MISSING;
  }

  return { branches, requests, answer };
}
