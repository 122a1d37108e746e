/** The REST APIs of GitLab and of Forgejo. */
import { forgejoBlobs, idOf } from './blobs.ts';
import { findRepository, logOf, type FakeRepository, type FoundRepository } from './repository.ts';

export interface RestAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

const MISSING: RestAnswer = { status: 404, body: '{"message":"404 Not Found"}' };

export function json(value: unknown, headers: Record<string, string> = {}): RestAnswer {
  return { status: 200, body: JSON.stringify(value), headers };
}

export function answerGitlab(
  repositories: readonly FakeRepository[],
  url: URL,
  hasToken: boolean,
): RestAnswer {
  const [, id = '', rest = ''] = /^\/api\/v4\/projects\/([^/]+)\/?(.*)$/.exec(url.pathname) ?? [];
  const found = findRepository(repositories, decodeURIComponent(id), hasToken);
  if (!found || (!hasToken && isHidden(found, rest))) return MISSING;
  if (found.movedTo && decodeURIComponent(id) === found.path) {
    const location = `/api/v4/projects/${encodeURIComponent(found.movedTo)}${rest && `/${rest}`}${url.search}`;
    return { status: 301, body: '', headers: { location } };
  }
  if (rest.startsWith('repository/files/')) return gitlabFile(found, rest);
  if (rest.startsWith('wikis/')) return gitlabWiki(found, rest);
  return gitlabPart(found, rest, url, hasToken);
}

function gitlabPart(found: FoundRepository, rest: string, url: URL, hasToken: boolean): RestAnswer {
  switch (rest) {
    case '':
      return json({ ...gitlabBasics(found), ...(hasToken && gitlabRest(found)) });
    case 'languages':
      return json(percentages(found.languages));
    case 'releases':
      return json(
        found.release ? [{ tag_name: found.release.tag, released_at: found.release.date }] : [],
      );
    case 'repository/tags':
      return json(
        found.tags
          .slice(0, 1)
          .map(({ name, date }) => ({ name, commit: { committed_date: date } })),
        { 'x-total': String(found.tags.length) },
      );
    case 'repository/commits':
      return json(gitlabLog(found, url));
    case 'repository/tree':
      return gitlabTree(found, Number(url.searchParams.get('page') ?? 1));
    default:
      return MISSING;
  }
}

/** Parts for members are hidden from everybody else. */
function isHidden({ hidden }: FakeRepository, rest: string): boolean {
  const [first = ''] = rest.split('/');
  const part = { wikis: 'wiki', languages: 'repository' }[first] ?? first;
  return hidden.includes(part);
}

/** Additional data for signed-in users. */
function gitlabRest(found: FoundRepository) {
  return {
    visibility: found.visibility,
    archived: found.archived,
    open_issues_count: found.openIssues,
    ...Object.fromEntries(
      ['repository', 'issues', 'wiki', 'releases'].map((part) => [
        `${part}_access_level`,
        found.hidden.includes(part) ? 'private' : 'enabled',
      ]),
    ),
  };
}

function gitlabBasics(found: FoundRepository) {
  return {
    path_with_namespace: found.shownPath,
    description: found.description,
    topics: found.topics,
    star_count: found.stars,
    forks_count: found.forks,
    created_at: found.createdAt,
    last_activity_at: found.pushedAt,
    default_branch: found.branch,
    license: found.license && { key: found.license.toLowerCase() },
  };
}

/** GitLab sends no total with this list. */
function gitlabLog(found: FakeRepository, { searchParams }: URL) {
  const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
  return logOf(found, page, Math.min(size, 100)).map(({ id, at, author }) => ({
    id,
    committed_date: at,
    author_email: author,
    author_name: 'Somebody',
  }));
}

function gitlabTree({ files }: FakeRepository, page: number): RestAnswer {
  const names = rootOf(files);
  return json(names.slice((page - 1) * 100, page * 100).map((name) => ({ name, path: name })));
}

function gitlabFile({ files }: FakeRepository, rest: string): RestAnswer {
  const name = /^repository\/files\/([^/]+)$/.exec(rest)?.[1] ?? '';
  return fileOf(files[decodeURIComponent(name)]);
}

/** A file in the common format. */
export function fileOf(text: string | undefined): RestAnswer {
  if (text === undefined) return MISSING;
  const bytes = Buffer.from(text);
  return json({ encoding: 'base64', size: bytes.length, content: bytes.toString('base64') });
}

function gitlabWiki({ wiki }: FakeRepository, rest: string): RestAnswer {
  const content = wiki[decodeURIComponent(rest.slice('wikis/'.length))];
  return content === undefined ? MISSING : json({ content, format: 'markdown' });
}

export function answerForgejo(
  repositories: readonly FakeRepository[],
  url: URL,
  hasToken: boolean,
): RestAnswer {
  const [, path = '', rest = ''] =
    /^\/api\/v1\/repos\/([^/]+\/[^/]+)\/?(.*)$/.exec(url.pathname) ?? [];
  const found = findRepository(repositories, path, hasToken);
  if (!found) return MISSING;
  if (found.movedTo && path === found.path) {
    return { status: 307, body: '', headers: { location: `/api/v1/repos/${found.movedTo}` } };
  }
  if (rest.startsWith('contents/')) {
    return fileOf(found.files[decodeURIComponent(rest.slice('contents/'.length))]);
  }
  return forgejoPart(found, rest, url);
}

function forgejoPart(found: FoundRepository, rest: string, url: URL): RestAnswer {
  switch (rest) {
    case '':
      return json(forgejoRepository(found));
    case 'languages':
      return json(found.languages);
    case 'releases':
      return json(
        found.release ? [{ tag_name: found.release.tag, published_at: found.release.date }] : [],
      );
    case 'tags':
      return json(
        found.tags.slice(0, 1).map(({ name, date }) => ({ name, commit: { created: date } })),
        { 'x-total-count': String(found.tags.length) },
      );
    case 'commits':
      return json(forgejoLog(found, url), { 'x-total-count': String(found.commits) });
    case 'contents':
      return json(
        rootOf(found.files).map((name) => ({
          name,
          sha: idOf(name),
          size: found.files[name]?.length,
        })),
      );
    case 'git/blobs':
      return json(forgejoBlobs(found, url.searchParams.get('shas') ?? ''));
    default:
      return MISSING;
  }
}

function forgejoLog(found: FakeRepository, { searchParams }: URL) {
  const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('limit'))];
  return logOf(found, page, Math.min(size, 50)).map(({ id, at, author }) => ({
    sha: id,
    commit: { committer: { date: at }, author: { name: 'Somebody', email: author } },
  }));
}

function forgejoRepository(found: FoundRepository) {
  return {
    full_name: found.shownPath,
    private: found.visibility === 'private',
    internal: false,
    owner: { visibility: found.visibility === 'internal' ? 'limited' : 'public' },
    description: found.description ?? '',
    website: found.homepage ?? '',
    topics: found.topics,
    archived: found.archived,
    fork: false,
    template: false,
    stars_count: found.stars,
    watchers_count: 1,
    forks_count: found.forks,
    open_issues_count: found.openIssues,
    open_pr_counter: 0,
    created_at: found.createdAt,
    updated_at: found.pushedAt,
    default_branch: found.branch,
    empty: found.commits === 0,
    licenses: found.license ? [found.license] : [],
  };
}

function rootOf(files: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))];
}

function percentages(sizes: Readonly<Record<string, number>>): Record<string, number> {
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  return Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [name, Number(((size / total) * 100).toFixed(2))]),
  );
}
