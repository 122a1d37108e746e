/**
 * A fake Forgejo that hosts the portal: API v1, as in `routers/api/v1/repo/` of Forgejo. Unknown labels do not filter a
 * list, merge requests are listed for all branches, and `ref` changes when the branch is deleted.
 */
import {
  json,
  MISSING,
  page,
  REFUSED,
  versionOf,
  type Body,
  type Dialect,
  type FakeIssue,
  type FakeRequest,
  type Hosted,
} from './hosted.ts';
import { commentOf, commonRoutes, placeOf } from './hosted-common.ts';

/** Fewer than requested: a host may be configured so. */
const MOST = 30;
const OWN = 7;

const issueOf = ({ number, description, state, labels }: FakeIssue) => ({
  number,
  body: description,
  state,
  labels: labels.map((name, index) => ({ id: index + 1, name })),
  pull_request: null,
});

export const forgejoDialect: Dialect = {
  name: 'Forgejo',
  api: '/api/v1',
  scope: '/repos/office/site',
  token: (headers) => String(headers['authorization']).replace(/^token /, ''),
  place: (_, number) => placeOf(number),
  routes: ({ branches, requests, issues, notes, ...hosted }: Hosted) => {
    const requestOf = ({ number, branch, target, isForeign, ...request }: FakeRequest) => ({
      number,
      title: request.title,
      body: request.description,
      state: request.state === 'open' ? 'open' : 'closed',
      merged: request.state === 'merged',
      head: {
        label: branch,
        ref: branches.has(branch) ? branch : `refs/pull/${number}/head`,
        repo_id: isForeign ? 666 : OWN,
      },
      base: { label: target, ref: target, repo_id: OWN },
    });
    const commit = (file: string, { branch, new_branch, content, sha }: Body) => {
      const text = Buffer.from(String(content), 'base64').toString('utf8');
      const isDone = hosted.commit({
        branch: String(new_branch ?? branch),
        from: new_branch === undefined ? undefined : String(branch),
        file,
        text,
        isUpdate: sha !== undefined,
        replaces: sha === undefined ? undefined : String(sha),
      });
      return isDone ? json({ commit: { sha: versionOf(text) } }) : REFUSED;
    };
    const contents = /^\/contents\/(.+)$/;
    return [
      ...commonRoutes({ branches, requests, issues, notes, ...hosted }, { issueOf, requestOf }),
      {
        deed: 'list issues',
        method: 'GET',
        path: /^\/issues$/,
        answer: (_, url) => json(page(issues, url, MOST).map(issueOf)),
      },
      {
        deed: 'list comments on issue #',
        method: 'GET',
        path: /^\/issues\/(\d+)\/comments$/,
        answer: ([number]) =>
          json(notes.filter(({ place }) => place === placeOf(number)).map(commentOf)),
      },
      {
        deed: 'list requests',
        method: 'GET',
        path: /^\/pulls$/,
        answer: (_, url) => json(page([null, ...requests.map(requestOf)], url, MOST)),
      },
      {
        deed: 'read a file',
        method: 'GET',
        path: contents,
        answer: ([file = ''], url) => {
          const text = branches.get(url.searchParams.get('ref') ?? '')?.[file];
          if (text === undefined) return MISSING;
          const content = Buffer.from(text).toString('base64');
          return json({ type: 'file', content, encoding: 'base64', sha: versionOf(text) });
        },
      },
      ...(['POST', 'PUT'] as const).map((method) => ({
        deed: 'commit',
        method,
        path: contents,
        answer: ([file = '']: readonly string[], _: URL, body: Body) =>
          (method === 'PUT') === (body['sha'] !== undefined) ? commit(file, body) : REFUSED,
      })),
    ];
  },
};
