import type { ForgeAdapter } from '../adapter.ts';
import { gitlabAnswers } from './answers.ts';
import { createGitlab } from './gitlab.ts';
import { gitlabPortal } from './portal.ts';

export const adapter: ForgeAdapter = {
  reader: createGitlab,
  portal: gitlabPortal,
  answers: gitlabAnswers,
};
