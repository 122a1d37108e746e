import type { ForgeAdapter } from '../adapter.ts';
import { createForgejo } from './forgejo.ts';
import { forgejoPortal } from './portal.ts';

export const adapter: ForgeAdapter = { reader: createForgejo, portal: forgejoPortal };
