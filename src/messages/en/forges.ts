/** Words for each kind of forge, in English. A new kind is named here, and in no other messages. */
import type { ForgeKind, PagesKind } from '../../schemas/forges/forges.ts';

/** Sources of facts. */
export const forgeSources = {
  git: 'read from its git history',
  github: 'read from GitHub',
  gitlab: 'read from GitLab',
  forgejo: 'read from Forgejo',
} satisfies Record<ForgeKind, string>;

/** Where maintainers edit the forge's own data of a repository. */
export const forgeSettings = {
  github: '“About” of the repository (the gear beside it)',
  gitlab: 'Settings → General of the repository',
  forgejo: 'Settings of the repository',
  git: 'the settings of the repository',
} satisfies Record<ForgeKind, string>;

/** Who sets the variables of a CI job. */
export const forgeVariables = {
  github: 'GitHub Actions sets it in a job.',
  gitlab: 'GitLab sets it in a pipeline.',
  forgejo: 'Forgejo Actions sets it in a job.',
} satisfies Record<PagesKind, string>;

/** How to add a new file, step by step. */
export const forgeSteps = {
  gitlab: (path: string) => [
    'Sign in. If you may not push here, GitLab offers a fork.',
    `Check that the file is called ${path}.`,
    'Paste: the text of the file is on your clipboard.',
    'Commit to a new branch, and open the merge request that is offered.',
  ],
  github: (path: string) => [
    'Sign in. If you may not push here, GitHub makes a fork.',
    `Check that ${path} holds the text; if it is empty, paste it: it is on your clipboard.`,
    'Propose the new file, and open the pull request that is offered.',
  ],
  forgejo: (path: string) => [
    'Sign in. If the page is not there, you may not push here: make a fork, and add the file to it.',
    `Check that ${path} holds the text; if it is empty, paste it: it is on your clipboard.`,
    'Commit to a new branch, and open the pull request that is offered.',
  ],
} as const satisfies Record<PagesKind, (path: string) => readonly string[]>;
