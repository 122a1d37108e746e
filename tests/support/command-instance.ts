/** A copy of a small instance for each test of a file, and the output of commands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach } from 'vitest';

import { temporaryFolder } from './temporary-folder.ts';

/** To be called once in a file. */
export function commandInstance() {
  const state = { folder: '', said: [] as string[] };
  beforeEach(() => {
    state.folder = temporaryFolder('instance', 'tests/fixtures/small');
    state.said = [];
  });
  const say = (text: string) => void state.said.push(text);
  return {
    at: (...parts: readonly string[]) => join(state.folder, ...parts),
    read: (file: string) => readFileSync(join(state.folder, file), 'utf8'),
    output: () => state.said.join('\n'),
    /** The context of a command. */
    context: () => ({ folder: state.folder, cwd: state.folder, print: say, complain: say }),
  };
}
