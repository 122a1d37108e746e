/** Words of relations that were read from files, in English. */
import type { EdgeWay } from '../../schemas/edges.ts';
import { count } from './grammar.ts';

export const relationWords = {
  /** Verb from the project with the file to what it names. */
  out: {
    needs: 'is made with',
    options: 'can be made with',
    tools: 'is built or tested with',
  } satisfies Record<EdgeWay, string>,
  /** Verb in the other direction. */
  in: {
    needs: 'is used in',
    options: 'can be used in',
    tools: 'helps to build or test',
  } satisfies Record<EdgeWay, string>,
  heading: 'Read from files',
  /** Before the link to the file, or the name of what is no file. */
  readFrom: 'Read from',
  graph: 'the dependency graph of GitHub',
  /** `.gitmodules at 8f53749`. */
  at: (file: string, commit: string) => `${file} at ${commit}`,
  further: (files: number) =>
    ` and ${count(files, { one: 'further file', other: 'further files' })}`,
  standing: 'What stands on this',
  through: (names: readonly string[]) => `through ${names.join(', then ')}`,
} as const;
