import { path, query, type ForgePages } from './pages.ts';

/**
 * https://forgejo.org/docs/latest/user/issue-pull-request-templates/ for the issue, which takes labels by number alone;
 * the others as `routers/web/web.go` of Forgejo names them.
 */
export const forgejo: ForgePages = {
  name: 'Forgejo',
  isAt: (host) => host === 'codeberg.org',
  hasSubgroups: false,
  edit: (branch, file) => `/_edit/${path(branch)}/${path(file)}`,
  create: (branch, file) => `/_new/${path(branch)}?filename=${path(file)}`,
  view: (file) => `/src/HEAD/${path(file)}`,
  raw: (branch, file) =>
    `/raw/${branch === 'HEAD' ? 'HEAD' : `branch/${path(branch)}`}/${path(file)}`,
  rawOf: (page) => page.replace(/^(\/[^/]+\/[^/]+)\/src\/(branch|commit|tag)\//, '$1/raw/$2/'),
  fileHosts: {},
  viewAt: (commit, file) => `/src/commit/${path(commit)}/${path(file)}`,
  history: (branch, folder) => `/commits/branch/${path(branch)}/${path(folder)}`,
  issues: '/issues',
  newIssue: ({ title, text }) => `/issues/new?${query({ title, body: text })}`,
  // With the field “Website”; Forgejo has the page from Gitea, `routers/web/repo/setting/setting.go`.
  settings: '/settings',
  pipeline: '.forgejo/workflows/ci.yml',
  browser: undefined,
};
