/** All that the programs of a portal ask of its forge, request by request, and what they learn: the same at each kind. */
import { expect, it } from 'vitest';

import type { Host } from '../../src/refresh/forges/host.ts';
import { fakeHost, HOSTS, pipelineVariables, type HostName } from '../refresh/forge/hosts.ts';
import { portalHost } from '../../src/programs/forge/hosts.ts';

const FILE = 'catalogue/a b.yaml';
const TEXT = 'name: Ä\n';
const WORDS = { title: 'T', description: 'D' };
const ISSUE = { kind: 'issue', number: 1 } as const;
const NEW = { branch: 'add/a', file: FILE, text: TEXT, message: 'Add', isNewBranch: true };

/** A forge that notes what it is asked: method, address, and body. */
function noting(kind: HostName) {
  const fake = fakeHost(kind, { 'README.md': '#' });
  const asked: string[] = [];
  const sent: Record<string, string>[] = [];
  const fetcher = (
    input: string | URL | Request,
    { method = 'GET', body, headers }: RequestInit = {},
  ) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    const text = typeof body === 'string' ? body : '';
    const line = `${method} ${pathname + search} ${text}`.trim();
    asked.push(line.replace(fake.api, '').replaceAll(/[0-9a-f]{64}/g, 'ID'));
    sent.push(Object.fromEntries(new Headers(headers)));
    const answer = fake.answer({ method, path: pathname + search, headers: {}, body: text });
    return Promise.resolve(new Response(answer.body ?? '', { status: answer.status ?? 200 }));
  };
  const env = { ...pipelineVariables(kind, 'https://forge.example'), ISSUES_TOKEN: 't' };
  const site = { kind, branch: 'main' };
  const host = portalHost(site, env, 'ISSUES_TOKEN', fetcher as typeof fetch);
  return { fake, host, asked, sent };
}

async function everything(host: Host) {
  return [
    await host.ownUser(),
    await host.addComment(ISSUE, 'Hello.'),
    await host.changeComment(ISSUE, 1, 'Bye.'),
    await Array.fromAsync(host.comments(ISSUE)),
    await host.openIssues('add project'),
    await host.issue(1),
    await host.issue(7),
    await host.hasBranch('add/a'),
    await host.commit({ ...NEW, isUpdate: false }),
    await host.hasBranch('add/a'),
    (await host.file('add/a', FILE))?.text,
    await host.file('add/a', 'nothing'),
    await host.openRequest({ branch: 'add/a', ...WORDS }),
    await host.changeRequest(1, { description: 'E' }),
    await host.changeRequest(1, WORDS),
    await host.requestsFrom('add/a'),
    await host.requestsFrom('add/b'),
  ];
}

const LAB = '/projects/7';
const REPOSITORY = '/repos/office/site';
const BASE64 = Buffer.from(TEXT).toString('base64');
const ISSUES = `GET ${REPOSITORY}/issues?type=issues&state=open&labels=add+project`;

const ASKED: Readonly<Record<HostName, readonly string[]>> = {
  gitlab: [
    'GET /user',
    `POST ${LAB}/issues/1/notes {"body":"Hello."}`,
    `PUT ${LAB}/issues/1/notes/1 {"body":"Bye."}`,
    `GET ${LAB}/issues/1/notes?sort=asc&order_by=created_at&per_page=100&page=1`,
    `GET ${LAB}/issues?labels=add+project&state=opened&order_by=created_at&sort=desc&per_page=100&page=1`,
    `GET ${LAB}/issues/1`,
    `GET ${LAB}/issues/7`,
    `GET ${LAB}/repository/branches/add%2Fa`,
    `POST ${LAB}/repository/commits {"branch":"add/a","start_branch":"main","commit_message":"Add","actions":[{"action":"create","file_path":"${FILE}","content":"name: Ä\\n"}]}`,
    `GET ${LAB}/repository/branches/add%2Fa`,
    `GET ${LAB}/repository/files/catalogue%2Fa%20b.yaml?ref=add%2Fa`,
    `GET ${LAB}/repository/files/nothing?ref=add%2Fa`,
    `POST ${LAB}/merge_requests {"source_branch":"add/a","target_branch":"main","remove_source_branch":true,"title":"T","description":"D"}`,
    `PUT ${LAB}/merge_requests/1 {"description":"E"}`,
    `PUT ${LAB}/merge_requests/1 {"title":"T","description":"D"}`,
    `GET ${LAB}/merge_requests?source_branch=add%2Fa&state=all&per_page=100`,
    `GET ${LAB}/merge_requests?source_branch=add%2Fb&state=all&per_page=100`,
  ],
  github: [
    'GET /user',
    ...likeGithub(
      [`GET ${REPOSITORY}/issues/1/comments?page=1&per_page=100`],
      [`GET ${REPOSITORY}/issues?state=open&labels=add+project&page=1&per_page=100`],
      [
        `GET ${REPOSITORY}/git/ref/heads/main`,
        `POST ${REPOSITORY}/git/trees {"base_tree":"ID","tree":[{"path":"${FILE}","mode":"100644","type":"blob","content":"name: Ä\\n"}]}`,
        `POST ${REPOSITORY}/git/commits {"message":"Add","tree":"ID","parents":["ID"]}`,
        `POST ${REPOSITORY}/git/refs {"ref":"refs/heads/add/a","sha":"ID"}`,
      ],
    ),
    `GET ${REPOSITORY}/pulls?state=all&head=office%3Aadd%2Fa&page=1&per_page=100`,
    `GET ${REPOSITORY}/pulls?state=all&head=office%3Aadd%2Fb&page=1&per_page=100`,
  ],
  forgejo: [
    'GET /user',
    ...likeGithub(
      [`GET ${REPOSITORY}/issues/1/comments`],
      [`${ISSUES}&page=1&limit=50`, `${ISSUES}&page=2&limit=50`],
      [
        `POST ${REPOSITORY}/contents/catalogue/a%20b.yaml {"branch":"main","new_branch":"add/a","content":"${BASE64}","message":"Add"}`,
      ],
    ),
    // It cannot be asked for one branch.
    ...[1, 2, 1, 2].map((page) => `GET ${REPOSITORY}/pulls?state=all&page=${page}&limit=50`),
  ],
};

/** The requests of which the API of Forgejo has the same as GitHub's, and between them those of which it has not. */
function likeGithub(...[comments, issues, commit]: readonly (readonly string[])[]): string[] {
  return [
    `POST ${REPOSITORY}/issues/1/comments {"body":"Hello."}`,
    `PATCH ${REPOSITORY}/issues/comments/1 {"body":"Bye."}`,
    ...(comments ?? []),
    ...(issues ?? []),
    `GET ${REPOSITORY}/issues/1`,
    `GET ${REPOSITORY}/issues/7`,
    `GET ${REPOSITORY}/branches/add/a`,
    ...(commit ?? []),
    `GET ${REPOSITORY}/branches/add/a`,
    `GET ${REPOSITORY}/contents/catalogue/a%20b.yaml?ref=add%2Fa`,
    `GET ${REPOSITORY}/contents/nothing?ref=add%2Fa`,
    `POST ${REPOSITORY}/pulls {"head":"add/a","base":"main","title":"T","body":"D"}`,
    `PATCH ${REPOSITORY}/pulls/1 {"body":"E"}`,
    `PATCH ${REPOSITORY}/pulls/1 {"title":"T","body":"D"}`,
  ];
}

const TOKEN: Readonly<Record<HostName, object>> = {
  gitlab: { 'private-token': 't' },
  github: { authorization: 'Bearer t', 'x-github-api-version': '2022-11-28' },
  forgejo: { authorization: 'token t' },
};

it.each(HOSTS)('a portal at %s asks this much for all that it does', async (kind) => {
  const { fake, host, asked, sent } = noting(kind);
  fake.open('B', { labels: ['add project'] });
  const issue = {
    ...{ number: 1, text: 'B', isOpen: true, isConfidential: false, labels: ['add project'] },
  };
  const none = undefined;
  expect(await everything(host)).toEqual([
    ...[99, none, none, [{ id: 1, body: 'Bye.', author: 99 }], [issue], issue, none],
    ...[false, none, true, TEXT, none, 1, none, none],
    ...[[{ number: 1, ...WORDS, state: 'open' }], []],
  ]);
  expect(asked).toEqual(ASKED[kind]);
  expect(host.name).toBe(fake.name);
  const accept = 'application/json';
  expect(sent.slice(0, 2)).toEqual([
    { accept, ...TOKEN[kind] },
    { accept, 'content-type': accept, ...TOKEN[kind] },
  ]);
});

it.each(HOSTS)('a portal at %s is cut off only behind many pages', async (kind) => {
  const { fake, host, asked } = noting(kind);
  for (let count = 0; count < 101; count += 1) {
    fake.open('B');
    fake.note(fake.place('issue', '1'), `C${count}`);
  }
  expect(await Array.fromAsync(host.comments(ISSUE))).toHaveLength(101);
  expect(await host.openIssues('add-project')).toHaveLength(101);
  expect(asked).toHaveLength({ gitlab: 4, github: 4, forgejo: 5 }[kind]);
});

it.each(HOSTS)('a portal at %s replaces the version of a file that it saw', async (kind) => {
  const { host, asked } = noting(kind);
  const readme = { ...NEW, file: 'README.md', isNewBranch: kind !== 'github', isUpdate: true };
  const branch = readme.isNewBranch ? 'add/a' : 'main';
  const seen = await host.file('main', 'README.md');
  await host.commit({ ...readme, branch, replaces: seen?.version });
  expect((await host.file(branch, 'README.md'))?.text).toBe(TEXT);
  await expect(host.commit({ ...readme, branch: 'add/b', replaces: 'other' })).rejects.toThrow(
    / 4\d\d/,
  );
  expect(asked).toHaveLength(4);
});
