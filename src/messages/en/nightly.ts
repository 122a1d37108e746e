/** Words of the nightly program, in English: its result, its commits, and its proposals. */

/** What became of a proposal, with the number of its merge request. */
type Outcome =
  | { readonly what: 'edited'; readonly branch: string }
  | {
      readonly what: 'opened' | 'updated' | 'unchanged' | 'declined' | 'taken';
      readonly request: number;
    };

export const nightlyMessages = {
  author: 'Nightly refresh',
  commit: 'Refresh what the forges say',
  takenUp: 'What an earlier night could not commit is taken up.',
  stopped: 'The night was told to stop.',
  reportTitle: 'What became of the night',

  noRefresh: 'The refresh could not run. Nothing is committed; the site stays as it is.',
  faulty: 'The catalogue has faults. Nothing is committed until they are mended.',
  unchecked: 'The catalogue could not be checked. Nothing is committed.',
  kept: 'What was learnt is kept for the next night.',
  keptUncommitted: 'Nothing is committed. What was learnt is kept for the next night.',
  noToken:
    'There is no REFRESH_TOKEN: nothing is committed. The files are kept as an artifact and in the cache,',
  builtFromFiles: 'and this pipeline publishes the site from them.',
  pushed: 'Committed and pushed: the push builds and publishes the site.',
  unchanged: 'Nothing is new: no commit.',
  sameFiles: (branch: string) =>
    `The branch ${branch} changed the same files meanwhile. The next night begins from there.`,
  refused: (branch: string) =>
    `The branch ${branch} could not be pushed to, again and again. Does REFRESH_TOKEN allow it?`,
  gitFailed: (command: string | undefined) => `git ${command} failed.`,

  proposal: {
    moved: (from: string, to: string) => `The forge says that ${from} is now ${to}.`,
    archived: (repository: string, status: string) =>
      `The repository ${repository} is archived, and the entry says ${status}.`,
    moveTitle: (id: string) => `Update the address of ${id}`,
    archiveTitle: (id: string) => `Say that ${id} is archived`,
    explanation:
      'The nightly refresh proposes this. Merge it if it is right, and close it if it is not: it will not be proposed again.',
    said: (project: string, title: string, outcome: string) => `${project}: ${title}: ${outcome}`,
    failed: (project: string, message: string) => `${project}: ${message}`,
    outcome: (outcome: Outcome) => {
      switch (outcome.what) {
        case 'edited':
          return `somebody has worked on the branch ${outcome.branch}, so it is left as it is`;
        case 'taken':
          return `!${outcome.request} is open for its branch, and this program did not write it, so it is left as it is`;
        case 'declined':
          return `declined, because !${outcome.request} was closed`;
        case 'opened':
          return `opened, !${outcome.request}`;
        case 'updated':
          return `updated, !${outcome.request}`;
        case 'unchanged':
          return `unchanged, !${outcome.request}`;
      }
    },
  },
} as const;
