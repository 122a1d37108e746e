import type { Artefact } from '../../schemas/entry.ts';

/** The parts of a project, for the browser: the schema that names them would bring all of zod along. */
export const ARTEFACT_NAMES = [
  'software',
  'hardware',
  'gateware',
  'documentation',
  'data',
] as const satisfies readonly Artefact[];
