import type { Artefact } from '../../schemas/entry.ts';

/** The parts of a project, for the browser: importing their schema would load all of zod. */
export const ARTEFACT_NAMES = [
  'software',
  'hardware',
  'gateware',
  'documentation',
  'data',
] as const satisfies readonly Artefact[];
