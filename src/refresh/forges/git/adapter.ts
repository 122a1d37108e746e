import type { ForgeAdapter } from '../adapter.ts';
import { createGit } from './git.ts';

export const adapter: ForgeAdapter = { reader: createGit, portal: undefined };
