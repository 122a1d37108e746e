import type { ForgeAdapter } from '../adapter.ts';
import { githubAnswers } from './answers.ts';
import { createGithub } from './github.ts';
import { githubPortal } from './portal.ts';

export const adapter: ForgeAdapter = {
  reader: createGithub,
  portal: githubPortal,
  answers: githubAnswers,
};
