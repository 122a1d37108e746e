/** Facts from GitHub's answer for one repository. */
import { defined } from '../../../lib/defined.ts';
import { mapValues } from '../../../lib/records.ts';
import { z } from 'astro/zod';

import type { Facts } from '../../../schemas/metadata.ts';
import { field, originsOf, readFields, type Field } from '../../fields.ts';
import { EDGE_ALIASES, MANIFEST_ALIASES } from './query.ts';
import { notForAll, type Failure } from '../../../lib/http/failure.ts';
import { address, bytes, cleanLine, instant, spdxId, topics } from '../../normalise.ts';
import type { EdgeReading, Origin, Reading, Wanted } from '../../provider.ts';
import { factsFromNames, NAME_FACTS } from '../../root-files.ts';
import { commitId, count, home, moment, name, path, text } from '../../shapes.ts';

const repositorySchema = z.looseObject({
  nameWithOwner: path,
  visibility: z.enum(['PUBLIC', 'PRIVATE', 'INTERNAL']),
});

const total = z.object({ totalCount: count });
const folder = z.object({ entries: z.array(z.object({ name })) }).nullable();
const dated = z.object({ committedDate: moment });

const release = z.object({ tagName: name, publishedAt: moment.nullable(), url: home }).nullable();

const newestTag = z.object({
  totalCount: count,
  // A tag of a tag, or of anything but a commit, has no date.
  nodes: z.array(z.object({ name, target: z.union([dated, z.object({ target: dated }), none()]) })),
});

const branch = z
  .object({
    name,
    target: z.object({ oid: commitId, committedDate: moment, history: total, lastYear: total }),
  })
  .nullable();

const languages = z.object({
  edges: z.array(z.object({ size: count, node: z.object({ name }) })),
});

function none() {
  return z.strictObject({ target: z.strictObject({}).optional() });
}

const REPOSITORY = {
  description: field(['description'], text, (value) => ({ description: cleanLine(value) })),
  homepageUrl: field(['homepage'], home, (value) => ({ homepage: address(value) })),
  repositoryTopics: field(
    ['topics'],
    z.object({ nodes: z.array(z.object({ topic: z.object({ name }) })) }),
    ({ nodes }) => ({ topics: topics(nodes.map(({ topic }) => topic.name)) }),
  ),
  isArchived: field(['archived'], z.boolean(), (archived) => ({ archived })),
  isDisabled: field(['disabled'], z.boolean(), (disabled) => ({ disabled })),
  isFork: field(['fork'], z.boolean(), (fork) => ({ fork })),
  isTemplate: field(['template'], z.boolean(), (template) => ({ template })),
  stargazerCount: field(['stars'], count, (stars) => ({ stars })),
  watchers: field(['watchers'], total, ({ totalCount: watchers }) => ({ watchers })),
  forkCount: field(['forks'], count, (forks) => ({ forks })),
  issues: field(['openIssues'], total, ({ totalCount: openIssues }) => ({ openIssues })),
  pullRequests: field(['openPullRequests'], total, ({ totalCount: openPullRequests }) => ({
    openPullRequests,
  })),
  createdAt: field(['createdAt'], moment, (value) => ({ createdAt: instant(value) })),
  pushedAt: field(['pushedAt'], moment.nullable(), (value) => ({ pushedAt: instant(value) })),
  licenseInfo: field(['license'], z.object({ spdxId: text }).nullable(), (value) => ({
    license: spdxId(value?.spdxId),
  })),
  latestRelease: field(['latestRelease'], release, (value) => ({
    latestRelease: releaseOf(value),
  })),
  tags: field(['latestTag', 'tags'], newestTag, ({ totalCount: tags, nodes: [node] }) => ({
    tags,
    latestTag: tagOf(node),
  })),
  languages: field(['languages', 'languageBytes'], languages.nullable(), (value) => ({
    languageBytes: bytes(
      Object.fromEntries((value?.edges ?? []).map(({ size, node }) => [node.name, size])),
    ),
  })),
  defaultBranchRef: field(
    ['defaultBranch', 'head', 'lastCommitAt', 'commits', 'commitsLastYear'],
    branch,
    (value) => ({
      defaultBranch: cleanLine(value?.name, 250),
      head: value?.target.oid,
      lastCommitAt: instant(value?.target.committedDate),
      commits: value?.target.history.totalCount,
      commitsLastYear: value?.target.lastYear.totalCount,
    }),
  ),
  files: field(NAME_FACTS, z.object({ root: folder, community: folder }), ({ root, community }) =>
    root ? factsFromNames(namesIn(root), namesIn(community)) : {},
  ),
} satisfies Record<string, Field>;

/**
 * @param from where the value stands.
 * @param faulty fields of the repository for which GitHub returned an error instead of a value.
 */
export function githubReading(
  value: unknown,
  wanted: Wanted,
  host: string,
  from: Origin,
  faulty: ReadonlySet<string>,
): Reading | Failure {
  const repository = repositorySchema.safeParse(value).data;
  if (!repository) {
    return { reason: 'invalid-response', cause: { code: 'no-repository', host } };
  }
  const { nameWithOwner: found, visibility } = repository;
  if (visibility !== 'PUBLIC') return notForAll(host);
  const answered = Object.fromEntries(
    Object.entries(repository).filter(([name]) => !faulty.has(name)),
  );
  const { root, community } = answered;
  const isListed = root !== undefined && community !== undefined;
  const told = readFields(
    { ...answered, ...(isListed && { files: { root, community } }) },
    REPOSITORY,
    from,
  );
  const rootNames = { ...from, at: `${from.at}.root.entries[*].name` };
  const texts = manifests(answered, wanted);
  return {
    source: 'github',
    ...(found.toLowerCase() !== wanted.path.toLowerCase() && { url: `https://${host}/${found}` }),
    ...told,
    unfit: [...told.unfit, ...('unfit' in texts ? texts.unfit : [])],
    origins: { ...told.origins, ...originsOf(REPOSITORY.files.facts, rootNames) },
    ...('texts' in texts && {
      manifests: texts.texts,
      texts: mapValues(texts.aliases, (alias) => ({ ...from, at: `${from.at}.${alias}.text` })),
    }),
    edges: edgeReading(answered, from),
  };
}

function releaseOf(value: z.output<typeof release>): Facts['latestRelease'] {
  const tag = cleanLine(value?.tagName, 250);
  if (tag === undefined) return undefined;
  return { tag, ...defined({ date: instant(value?.publishedAt), url: address(value?.url) }) };
}

function tagOf(node: z.output<typeof newestTag>['nodes'][number] | undefined): Facts['latestTag'] {
  const tag = cleanLine(node?.name, 250);
  if (!node || tag === undefined) return undefined;
  const commit = 'target' in node.target ? node.target.target : node.target;
  const date = commit && 'committedDate' in commit ? instant(commit.committedDate) : undefined;
  return { tag, ...defined({ date }) };
}

function namesIn(listing: z.output<typeof folder>): string[] {
  return (listing?.entries ?? [])
    .map((entry) => cleanLine(entry.name))
    .filter((name) => name !== undefined);
}

const blob = z.object({ text: z.string(), isTruncated: z.literal(false).optional() }).nullable();

/** The files that name other works; what is there but no text, or too long, is null. Unknown if one is. */
function edgeReading(
  answered: Readonly<Record<string, unknown>>,
  from: Origin,
): EdgeReading | undefined {
  if (!EDGE_ALIASES.every(([alias]) => alias in answered)) return undefined;
  const there = EDGE_ALIASES.filter(([alias]) => answered[alias] !== null);
  return {
    texts: Object.fromEntries(
      there.map(([alias, file]) => [file, blob.safeParse(answered[alias]).data?.text ?? null]),
    ),
    from: { ...from, at: `${from.at}.edge*.text` },
  };
}

/** The texts of the manifests that exist. If one cannot be read, all stay unknown. */
function manifests(
  answered: Readonly<Record<string, unknown>>,
  wanted: Wanted,
): { texts: Record<string, string>; aliases: Record<string, string> } | { unfit: string[] } {
  const own = wanted.manifests.find((path) => !MANIFEST_ALIASES.some(([, file]) => file === path));
  const aliases = [...MANIFEST_ALIASES, ...(own === undefined ? [] : [['manifest', own] as const])];
  const read = aliases
    .filter(([, file]) => wanted.manifests.includes(file))
    .map(([alias, file]) => ({ alias, file, text: blob.safeParse(answered[alias]) }));
  const unfit = read.filter(({ text: { success } }) => !success);
  if (unfit.length > 0) {
    return { unfit: unfit.flatMap(({ alias, file }) => (alias in answered ? [file] : [])) };
  }
  const texts = read.flatMap(({ file, text: { data } }) => (data ? [[file, data.text]] : []));
  return {
    texts: Object.fromEntries(texts) as Record<string, string>,
    aliases: Object.fromEntries(read.map(({ alias, file }) => [file, alias])),
  };
}
