import type { Terminal } from '../../lib/command.ts';

/** What a command may use of the outer world, so that tests can give it another one. */
export interface World extends Terminal {
  /** The folder of the instance. */
  readonly folder: string;
  /** What paths are relative to. */
  readonly cwd: string;
}
