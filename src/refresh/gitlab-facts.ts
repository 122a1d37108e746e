/** Facts from the answers of GitLab's REST API. */
import type { FactName, Facts } from '../schemas/metadata.ts';
import type { Detail } from './details.ts';
import { notForAll } from './http-failure.ts';
import type { LogPage } from './log.ts';
import {
  address,
  at,
  cleanLine,
  count,
  flag,
  instant,
  isRecord,
  present,
  shares,
  spdxId,
  topics,
} from './normalise.ts';
import type { Failure, Reading, Wanted } from './provider.ts';

export const TREE_PAGE = 100;

/** What a project says of itself, in one request. */
const PROJECT_FACTS = [
  'description',
  'topics',
  'archived',
  'fork',
  'stars',
  'forks',
  'openIssues',
  'createdAt',
  'pushedAt',
  'defaultBranch',
  'license',
] as const satisfies FactName[];

/** What needs requests of its own, and changes only with a push. */
export const DETAIL_FACTS = [
  'languages',
  'latestRelease',
  'latestTag',
  'tags',
  'head',
  'lastCommitAt',
  'hygiene',
  'licenseFiles',
  'designFormats',
  'manifest',
] as const satisfies FactName[];

export function projectAddress(api: string, path: string): string {
  return `${api}/projects/${encodeURIComponent(path)}`;
}

/**
 * Names what is wrong when the answer is not a public project.
 *
 * @param asStranger no token went along, so that a project which answers is public without saying so.
 */
export function projectReading(
  project: unknown,
  wanted: Wanted,
  host: string,
  asStranger: boolean,
): Reading | Failure {
  const path = at(project, 'path_with_namespace');
  if (!isRecord(project) || typeof path !== 'string') {
    return {
      reason: 'invalid-response',
      message: `${host} answered something that is not a project.`,
    };
  }
  const visibility = project['visibility'] ?? (asStranger ? 'public' : undefined);
  if (visibility !== 'public' || !isShownToAll(project, 'repository')) return notForAll(host);
  const commits = count(at(project, 'statistics', 'commit_count'));
  return {
    source: 'gitlab',
    ...(path.toLowerCase() !== wanted.path.toLowerCase() && { url: `https://${host}/${path}` }),
    facts: present({ ...projectFacts(project), commits }),
    looked: [...PROJECT_FACTS, ...(commits === undefined ? [] : (['commits'] as const))],
  };
}

type Part = 'repository' | 'issues' | 'releases';

/** A public project may show some of its parts to its members only. Older versions do not know of it. */
function isShownToAll(project: unknown, part: Part): boolean {
  const level = at(project, `${part}_access_level`);
  return level === undefined || level === 'enabled' || level === 'public';
}

function projectFacts(project: Record<string, unknown>): Facts {
  return present({
    description: cleanLine(project['description']),
    topics: topics(project['topics'] ?? project['tag_list']),
    archived: flag(project['archived']),
    fork: isRecord(project['forked_from_project']),
    stars: count(project['star_count']),
    forks: count(project['forks_count']),
    openIssues: isShownToAll(project, 'issues') ? count(project['open_issues_count']) : undefined,
    createdAt: instant(project['created_at']),
    pushedAt: instant(project['last_activity_at']),
    defaultBranch: cleanLine(project['default_branch'], 250),
    license: spdxId(at(project, 'license', 'key')),
  });
}

/** The further requests for a project at this address of the API, without the parts that it hides. */
export function detailsOf(address: string, project: unknown): Detail[] {
  const releases: Detail = {
    address: `${address}/releases?per_page=1`,
    looked: ['latestRelease'],
    facts: releaseFacts,
  };
  return [
    {
      address: `${address}/languages`,
      looked: ['languages', 'languageBytes'],
      facts: (value) => (isRecord(value) ? present({ languages: shares(value) }) : undefined),
    },
    ...(isShownToAll(project, 'releases') ? [releases] : []),
    {
      address: `${address}/repository/tags?per_page=1&order_by=updated&sort=desc`,
      looked: ['latestTag'],
      ifThere: ['tags'],
      facts: tagFacts,
    },
  ];
}

const LOG_PAGE = 100;

/** GitLab counts no commits for strangers, and the headers of this list hold no total. */
export function logAddress(project: string, branch: string, page: number): string {
  const ref = encodeURIComponent(branch);
  return `${project}/repository/commits?ref_name=${ref}&per_page=${LOG_PAGE}&page=${page}`;
}

export function logPage(value: unknown): LogPage | undefined {
  if (!Array.isArray(value)) return undefined;
  const commits = value.map((commit: unknown) => ({
    id: cleanLine(at(commit, 'id'), 64),
    at: instant(at(commit, 'committed_date')),
    author: cleanLine(at(commit, 'author_email'), 200),
  }));
  return { commits, isLast: commits.length < LOG_PAGE };
}

function releaseFacts(value: unknown): Facts | undefined {
  if (!Array.isArray(value)) return undefined;
  const tag = cleanLine(at(value, 0, 'tag_name'), 250);
  if (tag === undefined) return {};
  const date = instant(at(value, 0, 'released_at'));
  const url = address(at(value, 0, '_links', 'self'));
  return { latestRelease: { tag, ...present({ date, url }) } };
}

function tagFacts(value: unknown, headers: Headers): Facts | undefined {
  if (!Array.isArray(value)) return undefined;
  const tag = cleanLine(at(value, 0, 'name'), 250);
  if (tag === undefined) return { tags: 0 };
  const date = instant(at(value, 0, 'commit', 'committed_date'));
  const total = headers.get('x-total');
  return present({
    latestTag: { tag, ...present({ date }) },
    tags: total !== null && /^\d+$/.test(total) ? count(Number(total)) : undefined,
  });
}
