/** The environment of commands in tests: only the search path and the compile cache of the shell. */
import { resolve } from 'node:path';

const { PATH, NODE_COMPILE_CACHE } = process.env;

/** To be spread into the environment of a child process. */
export const commandEnvironment: NodeJS.ProcessEnv = {
  PATH,
  ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE: resolve(NODE_COMPILE_CACHE) }),
};
