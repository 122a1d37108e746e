import { pseudo } from '../pseudo.ts';
import * as english from '../en/forges.ts';

export const forgeSources = pseudo(english.forgeSources);
export const forgeSettings = pseudo(english.forgeSettings);
export const forgeSteps = pseudo(english.forgeSteps);
export const forgeVariables = pseudo(english.forgeVariables);
