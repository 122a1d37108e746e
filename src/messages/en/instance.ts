/** Messages of commands about the instance that they read and write. */

export const instanceMessages = {
  emptyVariable: 'OSPO_INSTANCE is empty. Set it to the folder of an instance, or unset it.',
  noSite: (file: string) =>
    `There is no ${file}. Set OSPO_INSTANCE to a folder with content/ and catalogue/.`,
  misfit: (file: string) => `${file} does not fit. Run "npm run validate", which says where.`,

  noCommit: (name: string) => `There is no commit "${name}" here. Fetch it, or name another one.`,
  gitFailed: (word: string, folder: string) => `git ${word} failed in ${folder}.`,

  historyColumns: (columns: string) => `The first line is not ${columns}.`,
  faultyHistory: 'catalogue/history.csv is faulty. Restore it from the git history.',

  notWritten: (file: string, reason: string) => `${file} was not written: ${reason}.`,
  leadsOut: 'its folder is a link that leads out of the instance',
  reasons: {
    ENOSPC: 'the disk is full',
    EROFS: 'the disk can only be read',
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
  },

  noKeys: 'It is no YAML with keys and values.',
  otherValues: 'Its values would change.',
  lostComment: (comment: string) =>
    `The comment "${comment}" would be lost. Move it to a line of its own.`,
} as const;
