/**
 * The kinds of forges, each with its pages for people, below the address of a repository. Values come in as they are.
 * A kind added here makes the compiler ask for all that the program has to know of it: CONTRIBUTING, "Add a kind of forge",
 * says where.
 */

export interface ForgePages {
  /** Whether a host is one of this kind by its name, where the instance does not say. */
  readonly isAt: (host: string) => boolean;
  /** Groups may hold groups: the path of a repository has two parts or more. Without, it has two. */
  readonly hasSubgroups: boolean;
  /** Names the branch that a forge takes for the default one, where its name is not known. */
  readonly anyBranch?: string;
  readonly edit: (branch: string, file: string) => string;
  /** Makes a file. The name is called `filename` only where the page takes the text as `value`, too. */
  readonly create: (branch: string, file: string) => string;
  /** Shows a file of the default branch. */
  readonly view: (file: string) => string;
  /** Shows a file, or what is in a folder, as it was. */
  readonly viewAt: (commit: string, file: string) => string;
  /** The file itself. */
  readonly raw: (branch: string, file: string) => string;
  /** The same path, of the file itself where it is that of a page which shows it. */
  readonly rawOf: (path: string) => string;
  /** Hosts beside its own that hand out its files. */
  readonly fileHosts: readonly string[];
  /** Lists the changes to a file or folder. */
  readonly history: (branch: string, path: string) => string;
  readonly issues: string;
  readonly newIssue: (issue: NewIssue) => string;
  /** Edits what the forge itself says of the repository, such as its home page. */
  readonly settings: string;
  /** The file in which continuous integration begins. */
  readonly pipeline: string;
}

export interface NewIssue {
  readonly title: string;
  readonly text?: string;
  /** Left out where an address cannot name one. */
  readonly label?: string;
}

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query */
const github: ForgePages = {
  isAt: (host) => host === 'github.com',
  hasSubgroups: false,
  anyBranch: 'HEAD',
  edit: (branch, file) => `/edit/${path(branch)}/${path(file)}`,
  create: (branch, file) => `/new/${path(branch)}?filename=${path(file)}`,
  view: (file) => `/blob/HEAD/${path(file)}`,
  raw: (branch, file) => `/raw/${path(branch)}/${path(file)}`,
  rawOf: (page) => page.replace(/^(\/[^/]+\/[^/]+)\/blob\//, '$1/raw/'),
  fileHosts: ['raw.githubusercontent.com'],
  // Leads on to the folder where it is none.
  viewAt: (commit, file) => `/blob/${path(commit)}/${path(file)}`,
  history: (branch, folder) => `/commits/${path(branch)}/${path(folder)}`,
  issues: '/issues',
  newIssue: ({ title, text, label }) =>
    `/issues/new?${query({ title, labels: label, body: text })}`,
  // The About is edited on the first page: docs.github.com, “Classifying your repository with topics”.
  settings: '',
  pipeline: '.github/workflows/ci.yml',
};

/** https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values */
const gitlab: ForgePages = {
  isAt: (host) => host.startsWith('gitlab.'),
  hasSubgroups: true,
  edit: (branch, file) => `/-/edit/${path(branch)}/${path(file)}`,
  create: (branch, file) => `/-/new/${path(branch)}?file_name=${path(file)}`,
  view: (file) => `/-/blob/HEAD/${path(file)}`,
  raw: (branch, file) => `/-/raw/${path(branch)}/${path(file)}`,
  rawOf: (page) => page.replace(/\/(-\/)?blob\//, '/$1raw/'),
  fileHosts: [],
  viewAt: (commit, file) => `/-/blob/${path(commit)}/${path(file)}`,
  history: (branch, folder) => `/-/commits/${path(branch)}/${path(folder)}`,
  issues: '/-/issues',
  newIssue: ({ title, text, label }) =>
    `/-/issues/new?${query({
      'issue[title]': title,
      // A quick action, since the address names no label.
      'issue[description]': label === undefined ? text : `${text ?? ''}\n/label ~"${label}"\n`,
    })}`,
  // GitLab's own tests look for “General” there (`edit_project_path`). It has no home page to set: docs.gitlab.com/api/projects.
  settings: '/edit',
  pipeline: '.gitlab-ci.yml',
};

/**
 * https://forgejo.org/docs/latest/user/issue-pull-request-templates/ for the issue, which takes labels by number alone;
 * the others as `routers/web/web.go` of Forgejo names them.
 */
const forgejo: ForgePages = {
  isAt: (host) => host === 'codeberg.org',
  hasSubgroups: false,
  edit: (branch, file) => `/_edit/${path(branch)}/${path(file)}`,
  create: (branch, file) => `/_new/${path(branch)}?filename=${path(file)}`,
  view: (file) => `/src/HEAD/${path(file)}`,
  raw: (branch, file) =>
    `/raw/${branch === 'HEAD' ? 'HEAD' : `branch/${path(branch)}`}/${path(file)}`,
  rawOf: (page) => page.replace(/^(\/[^/]+\/[^/]+)\/src\/(branch|commit|tag)\//, '$1/raw/$2/'),
  fileHosts: [],
  viewAt: (commit, file) => `/src/commit/${path(commit)}/${path(file)}`,
  history: (branch, folder) => `/commits/branch/${path(branch)}/${path(folder)}`,
  issues: '/issues',
  newIssue: ({ title, text }) => `/issues/new?${query({ title, body: text })}`,
  // With the field “Website”; Forgejo has the page from Gitea, `routers/web/repo/setting/setting.go`.
  settings: '/settings',
  pipeline: '.forgejo/workflows/ci.yml',
};

export const FORGE_PAGES = { github, gitlab, forgejo } as const satisfies Readonly<
  Record<string, ForgePages>
>;

type Kind = keyof typeof FORGE_PAGES;

/** Nothing for a host of which nobody knows more than that git can read it. */
export function pagesOf(kind: Kind | 'git' | undefined): ForgePages | undefined {
  return kind === undefined || kind === 'git' ? undefined : FORGE_PAGES[kind];
}

/** The kind of forge at a host, as far as its name says it. */
export function forgeKindOf(host: string): Kind | undefined {
  return (Object.keys(FORGE_PAGES) as Kind[]).find((kind) => FORGE_PAGES[kind].isAt(host));
}

function path(text: string): string {
  return text.split('/').map(encodeURIComponent).join('/');
}

function query(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}=${encodeURIComponent(value)}`))
    .join('&');
}
