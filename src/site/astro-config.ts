/** Folders for Astro. Its cache is in the current folder. */
import { join, relative } from 'node:path';

import { PROGRAM } from '../lib/program.ts';

const root = process.cwd();

export const astroConfig = { root, configFile: relative(root, join(PROGRAM, 'astro.config.mjs')) };
