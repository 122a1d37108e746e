/** A fake GitLab that hosts the portal: REST v4. */
import {
  BOT,
  json,
  MISSING,
  page,
  REFUSED,
  versionOf,
  type Dialect,
  type FakeIssue,
  type FakeRequest,
  type Hosted,
} from './hosted.ts';

interface Action {
  readonly action: 'create' | 'update';
  readonly file_path: string;
  readonly content: string;
  readonly last_commit_id?: string;
}

const STATES = { open: 'opened', closed: 'closed', merged: 'merged' } as const;

const requestOf = ({ number, branch, target, state, isForeign, ...words }: FakeRequest) => ({
  iid: number,
  ...words,
  state: STATES[state],
  source_branch: branch,
  target_branch: target,
  source_project_id: isForeign ? 666 : 7,
});

const issueOf = ({ number, state, ...more }: FakeIssue) => ({
  iid: number,
  ...more,
  state: STATES[state],
});

const placeOf = (kind: 'issue' | 'request', number = '') => `${kind} ${number}`;
const COMMENTED = { issue: 'issues', request: 'merge_requests' } as const;

export const gitlabDialect: Dialect = {
  name: 'GitLab',
  api: '/api/v4',
  scope: '/projects/7',
  token: (headers) => String(headers['private-token']),
  place: placeOf,
  routes: ({ branches, requests, issues, notes, ...hosted }: Hosted) => [
    { deed: 'say who', method: 'GET', path: /^\/user$/, answer: () => json(BOT) },
    {
      deed: 'list issues',
      method: 'GET',
      path: /^\/issues$/,
      answer: (_, url) => json(page(issues, url, 100).map(issueOf)),
    },
    {
      deed: 'read issue #',
      method: 'GET',
      path: /^\/issues\/(\d+)$/,
      answer: ([number]) => {
        const issue = issues.find((one) => String(one.number) === number);
        return issue ? json(issueOf(issue)) : MISSING;
      },
    },
    ...(['issue', 'request'] as const).flatMap((kind) => [
      {
        deed: `list comments on ${placeOf(kind, '#')}`,
        method: 'GET',
        path: new RegExp(String.raw`^/${COMMENTED[kind]}/(\d+)/notes$`),
        answer: ([number]: readonly string[], url: URL) =>
          json(
            page(
              notes.filter(({ place }) => place === placeOf(kind, number)),
              url,
              100,
            ),
          ),
      },
      {
        deed: `comment on ${placeOf(kind, '#')}`,
        method: 'POST',
        path: new RegExp(String.raw`^/${COMMENTED[kind]}/(\d+)/notes$`),
        answer: ([number]: readonly string[], _: URL, { body }: { body?: unknown }) =>
          json(hosted.note(placeOf(kind, number), String(body))),
      },
      {
        deed: 'change a comment',
        method: 'PUT',
        path: new RegExp(String.raw`^/${COMMENTED[kind]}/\d+/notes/(\d+)$`),
        answer: ([id]: readonly string[], _: URL, { body }: { body?: unknown }) => {
          const note = notes.find((one) => String(one.id) === id);
          return note ? json(Object.assign(note, { body: String(body) })) : MISSING;
        },
      },
    ]),
    {
      deed: 'list requests',
      method: 'GET',
      path: /^\/merge_requests$/,
      answer: (_, url) =>
        json(
          requests
            .filter(({ branch }) => branch === url.searchParams.get('source_branch'))
            .map(requestOf),
        ),
    },
    {
      deed: 'open a request',
      method: 'POST',
      path: /^\/merge_requests$/,
      answer: (_, __, { source_branch, target_branch, title, description }) =>
        json(
          requestOf(
            hosted.request({
              branch: String(source_branch),
              target: String(target_branch),
              title: String(title),
              description: String(description),
            }),
          ),
        ),
    },
    {
      deed: 'change request #',
      method: 'PUT',
      path: /^\/merge_requests\/(\d+)$/,
      answer: ([number], _, words) => {
        const request = requests.find((one) => String(one.number) === number);
        return request ? json(requestOf(Object.assign(request, words))) : MISSING;
      },
    },
    {
      deed: 'look for a branch',
      method: 'GET',
      path: /^\/repository\/branches\/([^/]+)$/,
      answer: ([name = '']) => (branches.has(name) ? json({}) : MISSING),
    },
    {
      deed: 'read a file',
      method: 'GET',
      path: /^\/repository\/files\/([^/]+)$/,
      answer: ([file = ''], url) => {
        const text = branches.get(url.searchParams.get('ref') ?? '')?.[file];
        if (text === undefined) return MISSING;
        const content = Buffer.from(text).toString('base64');
        return json({ content, encoding: 'base64', last_commit_id: versionOf(text) });
      },
    },
    {
      deed: 'commit',
      method: 'POST',
      path: /^\/repository\/commits$/,
      answer: (_, __, { branch, start_branch, actions }) => {
        const [{ action, file_path, content, last_commit_id }] = actions as [Action];
        const isDone = hosted.commit({
          branch: String(branch),
          from: start_branch === undefined ? undefined : String(start_branch),
          file: file_path,
          text: content,
          isUpdate: action === 'update',
          replaces: last_commit_id,
        });
        return isDone ? json({ id: versionOf(content) }) : { ...REFUSED, status: 400 };
      },
    },
  ],
};
