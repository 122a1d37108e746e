/** Facts from the answers of Forgejo's REST API. */
import type { FactName, Facts } from '../schemas/metadata.ts';
import type { Detail } from './details.ts';
import { notForAll } from './http-failure.ts';
import type { LogPage } from './log.ts';
import {
  address,
  at,
  bytes,
  cleanLine,
  count,
  flag,
  instant,
  isRecord,
  present,
  spdxId,
  topics,
} from './normalise.ts';
import type { Failure, Reading, Wanted } from './provider.ts';

const REPOSITORY_FACTS = [
  'description',
  'homepage',
  'topics',
  'archived',
  'fork',
  'template',
  'stars',
  'watchers',
  'forks',
  'openIssues',
  'openPullRequests',
  'createdAt',
  'pushedAt',
  'defaultBranch',
] as const satisfies FactName[];

export const DETAIL_FACTS = [
  'languages',
  'languageBytes',
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

/** Names what is wrong when the answer is not a public repository. */
export function repositoryReading(value: unknown, wanted: Wanted, host: string): Reading | Failure {
  const path = at(value, 'full_name');
  if (!isRecord(value) || typeof path !== 'string') {
    return {
      reason: 'invalid-response',
      message: `${host} answered something that is not a repository.`,
    };
  }
  if (!isShownToAll(value)) return notForAll(host);
  // Older versions do not detect licences at all, which is no statement about the repository.
  const knowsLicenses = Array.isArray(value['licenses']);
  return {
    source: 'forgejo',
    ...(path.toLowerCase() !== wanted.path.toLowerCase() && { url: `https://${host}/${path}` }),
    facts: repositoryFacts(value),
    looked: [...REPOSITORY_FACTS, ...(knowsLicenses ? (['license'] as const) : [])],
  };
}

/** A public repository of somebody whom only members see is not for everybody either. */
function isShownToAll(value: Record<string, unknown>): boolean {
  const { private: isPrivate, internal = false } = value;
  const owner = at(value, 'owner', 'visibility') ?? 'public';
  return isPrivate === false && internal === false && owner === 'public';
}

function repositoryFacts(value: Record<string, unknown>): Facts {
  const licenses = Array.isArray(value['licenses']) ? (value['licenses'] as unknown[]) : [];
  return present({
    description: cleanLine(value['description']),
    homepage: address(value['website']),
    topics: topics(value['topics']),
    archived: flag(value['archived']),
    fork: flag(value['fork']),
    template: flag(value['template']),
    stars: count(value['stars_count']),
    watchers: count(value['watchers_count']),
    forks: count(value['forks_count']),
    openIssues: count(value['open_issues_count']),
    openPullRequests: count(value['open_pr_counter']),
    createdAt: instant(value['created_at']),
    pushedAt: instant(value['updated_at']),
    defaultBranch: value['empty'] === true ? undefined : cleanLine(value['default_branch'], 250),
    license: licenses.length === 1 ? spdxId(licenses[0]) : undefined,
  });
}

/** The further requests for a repository at this address of the API. */
export function detailsOf(repository: string): Detail[] {
  return [
    {
      address: `${repository}/languages`,
      looked: ['languages', 'languageBytes'],
      facts: (value) => (isRecord(value) ? present({ languageBytes: bytes(value) }) : undefined),
    },
    { address: `${repository}/releases/latest`, looked: ['latestRelease'], facts: releaseFacts },
    {
      address: `${repository}/tags?limit=1`,
      looked: ['latestTag'],
      ifThere: ['tags'],
      facts: tagFacts,
    },
  ];
}

function releaseFacts(value: unknown): Facts | undefined {
  const tag = cleanLine(at(value, 'tag_name'), 250);
  if (tag === undefined) return undefined;
  const date = instant(at(value, 'published_at'));
  const url = address(at(value, 'html_url'));
  return { latestRelease: { tag, ...present({ date, url }) } };
}

function tagFacts(value: unknown, headers: Headers): Facts | undefined {
  if (!Array.isArray(value)) return undefined;
  const tag = cleanLine(at(value, 0, 'name'), 250);
  if (tag === undefined) return { tags: 0 };
  const date = instant(at(value, 0, 'commit', 'created'));
  return present({ latestTag: { tag, ...present({ date }) }, tags: totalOf(headers) });
}

/** Most servers show no more than so many at once. */
const LOG_PAGE = 50;

export function logAddress(repository: string, branch: string, page: number): string {
  const sha = encodeURIComponent(branch);
  return `${repository}/commits?sha=${sha}&limit=${LOG_PAGE}&page=${page}&stat=false&verification=false&files=false`;
}

export function logPage(value: unknown, headers: Headers): LogPage | undefined {
  if (!Array.isArray(value)) return undefined;
  const commits = value.map((item: unknown) => ({
    id: cleanLine(at(item, 'sha'), 64),
    at: instant(at(item, 'commit', 'committer', 'date')),
    author: cleanLine(at(item, 'commit', 'author', 'email'), 200),
  }));
  const total = totalOf(headers);
  return { commits, total, isLast: commits.length === 0 || commits.length === total };
}

function totalOf(headers: Headers): number | undefined {
  const total = headers.get('x-total-count');
  return total !== null && /^\d+$/.test(total) ? count(Number(total)) : undefined;
}
