import { defined } from '../../lib/defined.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { path, query, textIn, textsIn, type ForgePages, type RepositoryApi } from './pages.ts';

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query */
export const github: ForgePages = {
  name: 'GitHub',
  isAt: (host) => host === 'github.com',
  hasSubgroups: false,
  anyBranch: 'HEAD',
  edit: (branch, file) => `/edit/${path(branch)}/${path(file)}`,
  create: (branch, file) => `/new/${path(branch)}?filename=${path(file)}`,
  view: (file) => `/blob/HEAD/${path(file)}`,
  raw: (branch, file) => `/raw/${path(branch)}/${path(file)}`,
  rawOf: (page) => page.replace(/^(\/[^/]+\/[^/]+)\/blob\//, '$1/raw/'),
  fileHosts: {
    'raw.githubusercontent.com': (file) =>
      file.replace(/^(\/[^/]+\/[^/]+)\/(?:refs\/heads\/)?/, '$1/raw/'),
  },
  // GitHub redirects to the folder where the path is one.
  viewAt: (commit, file) => `/blob/${path(commit)}/${path(file)}`,
  history: (branch, folder) => `/commits/${path(branch)}/${path(folder)}`,
  issues: '/issues',
  newIssue: ({ title, text, label }) =>
    `/issues/new?${query({ title, labels: label, body: text })}`,
  // The About box is edited on the first page: docs.github.com, “Classifying your repository with topics”.
  settings: '',
  pipeline: '.github/workflows/ci.yml',
  browser: {
    origin: () => 'https://api.github.com',
    anyoneAsks: 'github.com',
    repository: ({ path: repository }) => repositoryApi(repository),
  },
};

function repositoryApi(repository: string): RepositoryApi {
  return {
    host: 'github.com',
    base: `https://api.github.com/repos/${repository}`,
    repository: '',
    listing: '/contents/',
    file: (name) => [`/contents/${encodeURIComponent(name)}`, 'application/vnd.github.raw+json'],
    facts: (answer) => ({
      url: textIn(answer, 'html_url') ?? `https://github.com/${repository}`,
      ...defined({
        name: textIn(answer, 'name'),
        description: textIn(answer, 'description'),
        homepage: textIn(answer, 'homepage'),
        topics: textsIn(answer['topics']),
        license: isMapping(answer['license']) ? textIn(answer['license'], 'spdx_id') : undefined,
      }),
    }),
  };
}
