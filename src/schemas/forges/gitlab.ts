import { defined } from '../../lib/defined.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import {
  path,
  query,
  textIn,
  textsIn,
  type ForgePages,
  type Place,
  type RepositoryApi,
} from './pages.ts';

/** A page of a wiki, or the wiki itself, whose page is `home`. */
const WIKI = /^\/(?<project>.+?)\/-\/wikis(?:\/(?<page>.*))?$/;
/** As older versions wrote it. A repository may have this name, so that only links to texts are read so. */
const OLD_WIKI = /^\/(?<project>.+?)\/wikis\/(?<page>.+)$/;

/** https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values */
export const gitlab: ForgePages = {
  name: 'GitLab',
  isAt: (host) => host.startsWith('gitlab.'),
  hasSubgroups: true,
  edit: (branch, file) => `/-/edit/${path(branch)}/${path(file)}`,
  create: (branch, file) => `/-/new/${path(branch)}?file_name=${path(file)}`,
  view: (file) => `/-/blob/HEAD/${path(file)}`,
  raw: (branch, file) => `/-/raw/${path(branch)}/${path(file)}`,
  wikiPageOf: (path) => {
    const { project, page } = WIKI.exec(path)?.groups ?? {};
    return project && `/${project}/-/wikis/${page || 'home'}`;
  },
  rawOf: (page) => page.replace(/\/(-\/)?blob\//, '/$1raw/'),
  fileHosts: {},
  viewAt: (commit, file) => `/-/blob/${path(commit)}/${path(file)}`,
  history: (branch, folder) => `/-/commits/${path(branch)}/${path(folder)}`,
  issues: '/-/issues',
  newIssue: ({ title, text, label }) =>
    `/-/issues/new?${query({
      'issue[title]': title,
      // As a quick action, since the address cannot name a label.
      'issue[description]': label === undefined ? text : `${text ?? ''}\n/label ~"${label}"\n`,
    })}`,
  // GitLab's own tests look for “General” there (`edit_project_path`). It has no home page to set: docs.gitlab.com/api/projects.
  settings: '/edit',
  pipeline: '.gitlab-ci.yml',
  browser: { origin: (host) => `https://${host}`, repository: repositoryApi },
};

/** Path of its API on a host. */
export const GITLAB_API = '/api/v4';

export function gitlabProject(api: string, repository: string): string {
  return `${api}/projects/${encodeURIComponent(repository)}`;
}

/** Path of the repository, and name of the page, of a link to a page of a wiki. */
export function gitlabWikiPage(path: string): { project: string; page: string } | undefined {
  const { project, page } = (WIKI.exec(path) ?? OLD_WIKI.exec(path))?.groups ?? {};
  return project === undefined ? undefined : { project, page: page || 'home' };
}

/** The API path of a file. */
export function gitlabFile(project: string, file: string): string {
  return `${project}/repository/files/${encodeURIComponent(file)}`;
}

function repositoryApi({ origin, host, path: repository }: Place): RepositoryApi {
  return {
    host,
    base: gitlabProject(origin.replace(/^http:/, 'https:') + GITLAB_API, repository),
    repository: '?license=true',
    listing: '/repository/tree?per_page=100',
    file: (name) => [`${gitlabFile('', name)}/raw?ref=HEAD`, 'text/plain'],
    facts: (answer) => ({
      url: textIn(answer, 'web_url') ?? `${origin}/${repository}`,
      ...defined({
        name: textIn(answer, 'name'),
        description: textIn(answer, 'description'),
        topics: textsIn(answer['topics'] ?? answer['tag_list']),
        license: licenseKey(answer['license']),
      }),
    }),
  };
}

/** GitLab gives the SPDX id in lower case, and `other` for an unknown text. */
function licenseKey(license: unknown): string | undefined {
  const key = isMapping(license) ? textIn(license, 'key') : undefined;
  return key === 'other' ? undefined : key;
}
