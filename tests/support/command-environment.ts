/** What a command of the program is given by a test: nothing of the shell but where programs are, and what is compiled. */
import { resolve } from 'node:path';

const { PATH, NODE_COMPILE_CACHE } = process.env;

/** To be spread into the environment of a child process. */
export const commandEnvironment: NodeJS.ProcessEnv = {
  PATH,
  ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE: resolve(NODE_COMPILE_CACHE) }),
};
