/** Facts from the answers of GitLab's REST API. */
import { isMapping } from '../../../lib/is-mapping.ts';
import { defined } from '../../../lib/defined.ts';
import { z } from 'astro/zod';

import type { FactName } from '../../../schemas/metadata.ts';
import { FILE_FACTS, type Detail } from '../../details.ts';
import { field, readFields, type Field, type Told } from '../../fields.ts';
import { notForAll, type Failure } from '../../../lib/http/failure.ts';
import type { LogPage } from '../../log.ts';
import { cleanLine, instant, shares, spdxId, topics } from '../../normalise.ts';
import type { Origin, Reading, Wanted } from '../../provider.ts';
import { movedTo, releaseFacts, tagFacts, totalIn, type Asked } from '../rest.ts';
import { commitId, count, home, moment, name, path, percentages, text } from '../../shapes.ts';

export const TREE_PAGE = 100;

/** Facts that need further requests and change only with a push. */
export const DETAIL_FACTS = [
  'languages',
  'latestRelease',
  'latestTag',
  'tags',
  'head',
  ...FILE_FACTS,
] as const satisfies FactName[];

const level = z.enum(['enabled', 'public', 'private', 'disabled']).optional();

/** Visibility of a project and of its parts. Older versions have no settings by part. */
const projectSchema = z.looseObject({
  path_with_namespace: path,
  visibility: z.enum(['public', 'internal', 'private']).optional(),
  repository_access_level: level,
});

/** Names what is wrong when the answer is not a public project. */
export function projectReading(
  value: unknown,
  wanted: Wanted,
  { host, address, asStranger }: Asked,
): Reading | Failure {
  const project = projectSchema.safeParse(value).data;
  if (!project) {
    return { reason: 'invalid-response', cause: { code: 'no-project', host } };
  }
  const { path_with_namespace: found, visibility = asStranger ? 'public' : undefined } = project;
  const isShown = !isHidden(project, 'repository');
  if (visibility !== 'public' || !isShown) return notForAll(host);
  return {
    source: 'gitlab',
    ...movedTo(found, wanted, host),
    ...told(project, asStranger, { method: 'GET', address, at: '$' }),
  };
}

function told(project: Record<string, unknown>, asStranger: boolean, from: Origin): Told {
  const { forked_from_project: origin, open_issues_count: openIssues, ...rest } = project;
  // Only to signed-in users GitLab shows the origin of every fork.
  const fork = asStranger ? origin : (origin ?? null);
  if (!isHidden(project, 'issues')) {
    return readFields(
      { ...rest, forked_from_project: fork, open_issues_count: openIssues },
      PROJECT,
      from,
    );
  }
  const shown = readFields({ ...rest, forked_from_project: fork }, PROJECT, from);
  return { ...shown, looked: [...shown.looked, 'openIssues'] };
}

/** A public project may show a part to its members only, or switch it off. */
function isHidden(project: unknown, part: 'repository' | 'issues' | 'releases'): boolean {
  const value = isMapping(project) ? project[`${part}_access_level`] : undefined;
  return value === 'private' || value === 'disabled';
}

const PROJECT = {
  description: field(['description'], text, (value) => ({ description: cleanLine(value) })),
  topics: field(['topics'], z.array(z.string()), (value) => ({ topics: topics(value) })),
  archived: field(['archived'], z.boolean(), (archived) => ({ archived })),
  forked_from_project: field(['fork'], z.looseObject({}).nullable(), (origin) => ({
    fork: origin !== null,
  })),
  star_count: field(['stars'], count, (stars) => ({ stars })),
  forks_count: field(['forks'], count, (forks) => ({ forks })),
  open_issues_count: field(['openIssues'], count, (openIssues) => ({ openIssues })),
  created_at: field(['createdAt'], moment, (value) => ({ createdAt: instant(value) })),
  last_activity_at: field(['pushedAt'], moment, (value) => ({ pushedAt: instant(value) })),
  default_branch: field(['defaultBranch'], name.nullable(), (value) => ({
    defaultBranch: cleanLine(value, 250),
  })),
  license: field(['license'], z.object({ key: name }).nullable(), (value) => ({
    license: spdxId(value?.key),
  })),
  statistics: field(
    ['commits'],
    z.object({ commit_count: count }),
    ({ commit_count: commits }) => ({
      commits,
    }),
  ),
} satisfies Record<string, Field>;

/** The further requests for a project at this address of the API, without the parts that it hides. */
export function detailsOf(address: string, project: unknown): Detail[] {
  const releaseDetail: Detail = {
    address: `${address}/releases?per_page=1`,
    name: 'releases',
    at: { latestRelease: '$[0]' },
    looked: ['latestRelease'],
    facts: (value) => releaseFacts(value, releases),
  };
  return [
    {
      address: `${address}/languages`,
      name: 'languages',
      looked: ['languages', 'languageBytes'],
      facts: (value) => {
        const parsed = percentages.safeParse(value).data;
        return parsed && defined({ languages: shares(parsed) });
      },
    },
    ...(isHidden(project, 'releases') ? [] : [releaseDetail]),
    {
      address: `${address}/repository/tags?per_page=1&order_by=updated&sort=desc`,
      name: 'tags',
      at: { latestTag: '$[0]', tags: 'header x-total' },
      looked: ['latestTag'],
      ifThere: ['tags'],
      facts: (value, headers) => tagFacts(value, tags, totalIn(headers, 'x-total')),
    },
  ];
}

const LOG_PAGE = 100;

/** GitLab counts no commits for strangers, and the headers of this list hold no total. */
export function logAddress(project: string, branch: string, page: number): string {
  const ref = encodeURIComponent(branch);
  return `${project}/repository/commits?ref_name=${ref}&per_page=${LOG_PAGE}&page=${page}`;
}

const commits = z.array(
  z.object({ id: commitId, committed_date: moment.nullish(), author_email: text.optional() }),
);

export function logPage(value: unknown): LogPage | undefined {
  const parsed = commits.safeParse(value).data;
  return (
    parsed && {
      commits: parsed.map((commit) => ({
        id: commit.id,
        at: instant(commit.committed_date),
        author: cleanLine(commit.author_email, 200),
      })),
      isLast: parsed.length < LOG_PAGE,
    }
  );
}

const releases = z.array(
  z
    .object({
      tag_name: name,
      released_at: moment.nullable(),
      _links: z.object({ self: home.optional() }).optional(),
    })
    .transform(({ tag_name: tag, released_at: date, _links: links }) => ({
      tag,
      date,
      url: links?.self,
    })),
);

const tags = z.array(
  z
    .object({ name, commit: z.object({ committed_date: moment }).nullable() })
    .transform(({ name: tag, commit }) => ({ tag, date: commit?.committed_date })),
);
