import type { Terminal } from '../../lib/command.ts';

/** The surroundings of a command, replaceable in tests. */
export interface CommandContext extends Terminal {
  /** Folder of the instance. */
  readonly folder: string;
  /** Folder to which relative paths refer. */
  readonly cwd: string;
}
