/** Facts from GitHub's answer for one repository. */
import { FACTS, type FactName, type Facts } from '../schemas/metadata.ts';
import { notForAll } from './http-failure.ts';
import { MANIFEST_ALIASES } from './github-query.ts';
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
import { factsFromNames } from './root-files.ts';

/** Field of the answer → the facts that come from it. A field that GitHub could not answer leaves them unknown. */
const FACTS_OF = {
  description: ['description'],
  homepageUrl: ['homepage'],
  repositoryTopics: ['topics'],
  isArchived: ['archived'],
  isDisabled: ['disabled'],
  isFork: ['fork'],
  isTemplate: ['template'],
  stargazerCount: ['stars'],
  watchers: ['watchers'],
  forkCount: ['forks'],
  issues: ['openIssues'],
  pullRequests: ['openPullRequests'],
  createdAt: ['createdAt'],
  pushedAt: ['pushedAt'],
  defaultBranchRef: ['defaultBranch', 'head', 'lastCommitAt', 'commits', 'commitsLastYear'],
  licenseInfo: ['license'],
  latestRelease: ['latestRelease'],
  tags: ['latestTag', 'tags'],
  languages: ['languages', 'languageBytes'],
  root: ['hygiene', 'licenseFiles', 'designFormats'],
  community: ['hygiene'],
} as const satisfies Record<string, readonly FactName[]>;

/**
 * @param faulty fields below the repository for which GitHub gave an error instead of a value.
 */
export function githubReading(
  value: unknown,
  wanted: Wanted,
  host: string,
  faulty: ReadonlySet<string>,
): Reading | Failure {
  const path = at(value, 'nameWithOwner');
  if (!isRecord(value) || typeof path !== 'string') {
    return {
      reason: 'invalid-response',
      message: `${host} answered something that is not a repository.`,
    };
  }
  if (value['visibility'] !== 'PUBLIC') return notForAll(host);
  const unknown = new Set(unanswered(value, faulty));
  const facts = present({ ...statements(value), ...contents(value), ...names(value) });
  return {
    source: 'github',
    ...(path.toLowerCase() !== wanted.path.toLowerCase() && { url: `https://${host}/${path}` }),
    facts: Object.fromEntries(
      Object.entries(facts).filter(([name]) => !unknown.has(name as FactName)),
    ),
    looked: FACTS.filter((name) => LOOKED.has(name) && !unknown.has(name)),
    manifests: manifests(value, wanted, faulty),
  };
}

const LOOKED: ReadonlySet<FactName> = new Set(Object.values(FACTS_OF).flat());

function unanswered(value: Record<string, unknown>, faulty: ReadonlySet<string>): FactName[] {
  return Object.entries(FACTS_OF).flatMap(([field, facts]) =>
    faulty.has(field) || value[field] === undefined ? [...facts] : [],
  );
}

function statements(value: Record<string, unknown>): Facts {
  return present({
    description: cleanLine(value['description']),
    homepage: address(value['homepageUrl']),
    topics: topics(
      list(at(value, 'repositoryTopics', 'nodes')).map((node) => at(node, 'topic', 'name')),
    ),
    archived: flag(value['isArchived']),
    disabled: flag(value['isDisabled']),
    fork: flag(value['isFork']),
    template: flag(value['isTemplate']),
    stars: count(value['stargazerCount']),
    watchers: count(at(value, 'watchers', 'totalCount')),
    forks: count(value['forkCount']),
    openIssues: count(at(value, 'issues', 'totalCount')),
    openPullRequests: count(at(value, 'pullRequests', 'totalCount')),
    createdAt: instant(value['createdAt']),
    pushedAt: instant(value['pushedAt']),
    license: spdxId(at(value, 'licenseInfo', 'spdxId')),
  });
}

function contents(value: Record<string, unknown>): Facts {
  const head = at(value, 'defaultBranchRef', 'target');
  return present({
    defaultBranch: cleanLine(at(value, 'defaultBranchRef', 'name'), 250),
    head: cleanLine(at(head, 'oid'), 64),
    lastCommitAt: instant(at(head, 'committedDate')),
    commits: count(at(head, 'history', 'totalCount')),
    commitsLastYear: count(at(head, 'lastYear', 'totalCount')),
    latestRelease: release(value['latestRelease']),
    latestTag: latestTag(at(value, 'tags', 'nodes', 0)),
    tags: count(at(value, 'tags', 'totalCount')),
    languageBytes: bytes(sizes(at(value, 'languages', 'edges'))),
  });
}

function release(value: unknown): Facts['latestRelease'] {
  const tag = cleanLine(at(value, 'tagName'), 250);
  const date = instant(at(value, 'publishedAt'));
  return tag === undefined
    ? undefined
    : { tag, ...present({ date, url: address(at(value, 'url')) }) };
}

function latestTag(node: unknown): Facts['latestTag'] {
  const tag = cleanLine(at(node, 'name'), 250);
  const date = at(node, 'target', 'committedDate') ?? at(node, 'target', 'target', 'committedDate');
  return tag === undefined ? undefined : { tag, ...present({ date: instant(date) }) };
}

function sizes(edges: unknown): Record<string, unknown> {
  return Object.fromEntries(
    list(edges).map((edge) => [String(at(edge, 'node', 'name')), at(edge, 'size')]),
  );
}

function names(value: Record<string, unknown>): Facts {
  const entries = (field: string) =>
    list(at(value[field], 'entries'))
      .map((entry) => cleanLine(at(entry, 'name')))
      .filter((name) => name !== undefined);
  return value['root'] ? factsFromNames(entries('root'), entries('community')) : {};
}

function manifests(
  value: Record<string, unknown>,
  wanted: Wanted,
  faulty: ReadonlySet<string>,
): Record<string, string> | undefined {
  const own = wanted.manifests.find((path) => !MANIFEST_ALIASES.some(([, file]) => file === path));
  const aliases = [...MANIFEST_ALIASES, ...(own === undefined ? [] : [['manifest', own] as const])];
  if (aliases.some(([alias]) => faulty.has(alias))) return undefined;
  const texts = aliases
    .filter(([, file]) => wanted.manifests.includes(file))
    .map(([alias, file]) => [file, at(value, alias, 'text')] as const)
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(texts);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
