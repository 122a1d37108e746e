import type { ForgeAdapter } from '../adapter.ts';
import { forgejoAnswers } from './answers.ts';
import { createForgejo } from './forgejo.ts';
import { forgejoPortal } from './portal.ts';

export const adapter: ForgeAdapter = {
  reader: createForgejo,
  portal: forgejoPortal,
  answers: forgejoAnswers,
};
