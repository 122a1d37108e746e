/** Words of the parts of the page on privacy that the program generates, in English. */
import type { StoredName } from '../../lib/storage/keys.ts';
import { and } from './grammar.ts';

export const privacyMessages = {
  stored: {
    theme: 'the colour scheme that you chose',
    searches: 'your latest searches',
    comparison: 'the projects that you picked to compare',
    view: 'how you like to see the catalogue: as a shelf, cards or a table, and its columns',
    drawing: 'whether you like to see the drawing of what a project works with',
    answers: 'your answers and ticks in the tools of the office',
    draft: 'drafts of entries that you write in the form, until you discard them',
  } satisfies Record<StoredName, string>,
  packages: (host: string) =>
    `To learn of known vulnerabilities, the program that refreshes the catalogue sends the package URLs and versions of what the services in the inventory stand on to ${host}, and nothing else. Readers of these pages send nothing there.`,
  evidence: (hosts: readonly string[]) =>
    `To learn how projects of the catalogue are used, the same program sends the package URLs or the DOI that an entry states to ${and(hosts)}, once a month, and nothing else. Readers of these pages send nothing there.`,
} as const;
