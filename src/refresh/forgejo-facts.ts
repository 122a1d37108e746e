/** Facts from the answers of Forgejo's REST API. */
import type { FactName, Facts } from '../schemas/metadata.ts';
import type { Detail } from './details.ts';
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
  'latestRelease',
  'latestTag',
  'tags',
  'head',
  'lastCommitAt',
  'commits',
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
  if (value['private'] === true || value['internal'] === true) {
    return { reason: 'forbidden', message: `${host} shows it to some people only.` };
  }
  // Older versions do not detect licences at all, which is no statement about the repository.
  const knowsLicenses = Array.isArray(value['licenses']);
  return {
    source: 'forgejo',
    ...(path.toLowerCase() !== wanted.path.toLowerCase() && { url: `https://${host}/${path}` }),
    facts: repositoryFacts(value),
    looked: [...REPOSITORY_FACTS, ...(knowsLicenses ? (['license'] as const) : [])],
  };
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
export function detailsOf(repository: string, branch: string): Detail[] {
  const sha = encodeURIComponent(branch);
  return [
    {
      address: `${repository}/languages`,
      looked: ['languages'],
      facts: (value) => (isRecord(value) ? present({ languages: shares(value) }) : undefined),
    },
    { address: `${repository}/releases/latest`, looked: ['latestRelease'], facts: releaseFacts },
    {
      address: `${repository}/tags?limit=1`,
      looked: ['latestTag'],
      ifThere: ['tags'],
      facts: tagFacts,
    },
    {
      address: `${repository}/commits?limit=1&stat=false&verification=false&files=false&sha=${sha}`,
      looked: ['head', 'lastCommitAt'],
      ifThere: ['commits'],
      facts: commitFacts,
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

function commitFacts(value: unknown, headers: Headers): Facts | undefined {
  if (!Array.isArray(value)) return undefined;
  return present({
    head: cleanLine(at(value, 0, 'sha'), 64),
    lastCommitAt: instant(at(value, 0, 'commit', 'committer', 'date')),
    commits: totalOf(headers),
  });
}

function totalOf(headers: Headers): number | undefined {
  const total = headers.get('x-total-count');
  return total !== null && /^\d+$/.test(total) ? count(Number(total)) : undefined;
}
