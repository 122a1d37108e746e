import type { Terminal } from '../../lib/command.ts';

/** What a command may use of its surroundings, so that tests can give it others. */
export interface CommandContext extends Terminal {
  /** The folder of the instance. */
  readonly folder: string;
  /** What paths are relative to. */
  readonly cwd: string;
}
