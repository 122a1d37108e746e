/**
 * A fake GitHub that hosts the portal: its REST API, by https://github.com/github/rest-api-description. Pull requests
 * are in the list of issues, those of a deleted fork have no repository, and base64 has line breaks.
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

const OWN = { id: 7 };

const sizeOf = (url: URL) => Number(url.searchParams.get('per_page'));

const issueOf = ({ number, description, state, labels }: FakeIssue) => ({
  number,
  body: description || null,
  state,
  labels: labels.map((name, index) => (index === 0 ? { name } : name)),
});

const requestOf = ({ number, branch, title, description, state, isForeign }: FakeRequest) => ({
  number,
  title,
  body: description || null,
  state: state === 'open' ? 'open' : 'closed',
  merged_at: state === 'merged' ? '2026-11-29T02:00:00Z' : null,
  head: { ref: branch, repo: isForeign ? null : OWN },
  base: { ref: 'main', repo: OWN },
});

/** A commit that belongs to no branch yet. */
interface Loose {
  readonly file: string;
  readonly text: string;
}

export const githubDialect: Dialect = {
  name: 'GitHub',
  api: '/api/v3',
  scope: '/repos/office/site',
  token: (headers) => String(headers['authorization']).replace(/^Bearer /, ''),
  place: (_, number) => placeOf(number),
  routes: ({ branches, requests, issues, notes, ...hosted }: Hosted) => {
    const loose = new Map<string, Loose>();
    const shaOf = (branch: string) => versionOf(JSON.stringify(branches.get(branch)));
    const keep = (sha: string, one: Loose) => {
      loose.set(sha, one);
      return json({ sha });
    };
    const contents = /^\/contents\/(.+)$/;
    return [
      ...commonRoutes({ branches, requests, issues, notes, ...hosted }, { issueOf, requestOf }),
      {
        deed: 'list issues',
        method: 'GET',
        path: /^\/issues$/,
        answer: (_, url) => {
          const name = url.searchParams.get('labels') ?? '';
          const all = issues.filter(
            ({ labels, state }) => labels.includes(name) && state === 'open',
          );
          const request = { number: 900, body: null, state: 'open', labels: [], pull_request: {} };
          return json(page([request, ...all.map(issueOf)], url, sizeOf(url)));
        },
      },
      {
        deed: 'list comments on issue #',
        method: 'GET',
        path: /^\/issues\/(\d+)\/comments$/,
        answer: ([number], url) => {
          const all = notes.filter(({ place }) => place === placeOf(number)).map(commentOf);
          return json(page(all, url, sizeOf(url)));
        },
      },
      {
        deed: 'list requests',
        method: 'GET',
        path: /^\/pulls$/,
        answer: (_, url) => {
          const branch = url.searchParams.get('head')?.replace(/^office:/, '');
          const all = requests.filter((one) => one.branch === branch).toReversed();
          return json(page(all.map(requestOf), url, sizeOf(url)));
        },
      },
      {
        deed: 'read a file',
        method: 'GET',
        path: contents,
        answer: ([file = ''], url) => {
          const text = branches.get(url.searchParams.get('ref') ?? '')?.[file];
          if (text === undefined) return MISSING;
          const content = Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n');
          return json({ type: 'file', content, encoding: 'base64', sha: versionOf(text) });
        },
      },
      {
        deed: 'commit',
        method: 'PUT',
        path: contents,
        answer: ([file = ''], _, { branch, content, sha }) => {
          const text = Buffer.from(String(content), 'base64').toString('utf8');
          const isUpdate = sha !== undefined;
          const replaces = isUpdate ? String(sha) : undefined;
          const isDone = hosted.commit({ branch: String(branch), file, text, isUpdate, replaces });
          return isDone ? json({ commit: { sha: versionOf(text) } }) : REFUSED;
        },
      },
      {
        deed: 'read where a branch stands',
        method: 'GET',
        path: /^\/git\/ref\/heads\/(.+)$/,
        answer: ([name = '']) =>
          branches.has(name) ? json({ object: { sha: shaOf(name) } }) : MISSING,
      },
      {
        deed: 'prepare a tree',
        method: 'POST',
        path: /^\/git\/trees$/,
        answer: (_, __, { base_tree, tree }) => {
          const [{ path: file, content: text } = { path: '', content: '' }] = tree as {
            path: string;
            content: string;
          }[];
          return base_tree === shaOf('main') ? keep(versionOf(text), { file, text }) : REFUSED;
        },
      },
      {
        deed: 'prepare a commit',
        method: 'POST',
        path: /^\/git\/commits$/,
        answer: (_, __, { message, tree, parents }: Body) => {
          const changed = loose.get(String(tree));
          const [parent] = parents as readonly string[];
          if (!changed || !message || parent !== shaOf('main')) return REFUSED;
          return keep(versionOf(`${String(tree)} ${parent}`), changed);
        },
      },
      {
        deed: 'commit',
        method: 'POST',
        path: /^\/git\/refs$/,
        answer: (_, __, { ref, sha }) => {
          const changed = loose.get(String(sha));
          const branch = String(ref).replace(/^refs\/heads\//, '');
          if (!changed) return REFUSED;
          const isUpdate = branches.get('main')?.[changed.file] !== undefined;
          const isDone = hosted.commit({ branch, from: 'main', ...changed, isUpdate });
          return isDone ? json({ ref, object: { type: 'commit', sha } }) : REFUSED;
        },
      },
    ];
  },
};
