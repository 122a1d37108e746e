/** Reads GitLab on any host: REST v4. https://docs.gitlab.com/api/rest/ */
import { GITLAB_API, gitlabFile, gitlabProject } from '../../../schemas/forges/gitlab.ts';
import type { Client } from '../../http.ts';
import { namesIn } from '../../file-text.ts';
import type { Forge, Provider, Tools } from '../../provider.ts';
import { createRest } from '../rest.ts';
import { edgeTexts } from './edges.ts';
import {
  DETAIL_FACTS,
  detailsOf,
  logAddress,
  logPage,
  projectReading,
  TREE_PAGE,
} from './facts.ts';
import { gitlabText } from './text.ts';

const MAX_TREE_PAGES = 5;

export function createGitlab(forge: Forge, tools: Tools): Provider {
  return createRest(forge, tools, {
    root: GITLAB_API,
    lanes: forge.token === undefined ? 2 : 4,
    detailFacts: DETAIL_FACTS,
    repository: gitlabProject,
    query: '?license=true&statistics=true',
    reading: projectReading,
    path: 'path_with_namespace',
    details: detailsOf,
    logAddress,
    logPage,
    names: rootNames,
    listing: (project, branch) =>
      `${project}/repository/tree?ref=${encodeURIComponent(branch)}&per_page=${TREE_PAGE}`,
    file: (project, branch, file) =>
      `${gitlabFile(project, file)}?ref=${encodeURIComponent(branch)}`,
    edges: edgeTexts,
    text: gitlabText,
  });
}

async function rootNames(
  client: Client,
  listing: string,
): Promise<{ names: string[] } | undefined> {
  const names: string[] = [];
  for (let page = 1; page <= MAX_TREE_PAGES; page += 1) {
    const answer = await client.json(`${listing}&page=${page}`);
    const listed = 'failure' in answer ? undefined : namesIn(answer.value);
    // A commit without files is impossible, so an empty first page is no answer; a further page may be empty.
    if (!listed || (page === 1 && listed.length === 0)) return undefined;
    names.push(...listed);
    if (listed.length < TREE_PAGE) break;
  }
  return { names };
}
