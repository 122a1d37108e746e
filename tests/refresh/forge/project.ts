/** A project at GitLab, with branches and merge requests. */
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

interface Commit {
  branch: string;
  start_branch?: string;
  actions: { file_path: string; content: string }[];
}

/** The user of the token. */
export const BOT = { id: 99 };

/** @param files of the branch `main`. */
export function gitlabProject(files: Readonly<Record<string, string>>) {
  const branches = new Map<string, Record<string, string>>([['main', { ...files }]]);
  const requests: Request[] = [];
  const json = (value: unknown): RestAnswer => ({ status: 200, body: JSON.stringify(value) });

  function commit({ branch, start_branch = branch, actions }: Commit): RestAnswer {
    const tree = { ...branches.get(start_branch) };
    for (const { file_path, content } of actions) tree[file_path] = content;
    branches.set(branch, tree);
    return json({});
  }

  function raw(path: string, ref: string): RestAnswer {
    const text = branches.get(ref)?.[path];
    return text === undefined
      ? { status: 404, body: '{}' }
      : { status: 200, body: text, headers: { 'content-type': 'text/plain' } };
  }

  function answer({ method, path, body }: Asked): RestAnswer {
    const url = new URL(path, 'http://127.0.0.1');
    const rest = url.pathname.replace('/api/v4/projects/7', '');
    const file = /^\/repository\/files\/([^/]+)\/raw$/.exec(rest)?.[1];
    if (file) return raw(decodeURIComponent(file), url.searchParams.get('ref') ?? '');
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
    return request ? json(Object.assign(request, values)) : { status: 404, body: '{}' };
  }

  return { branches, requests, answer };
}
