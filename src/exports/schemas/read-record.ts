/** A relation read from files, in the record of a project. */
import { z } from 'astro/zod';

import { EDGE_SOURCES, EDGE_WAYS } from '../../schemas/edges.ts';
import { id } from '../../schemas/text.ts';

export const readAtSchema = z.strictObject({
  source: z.enum(EDGE_SOURCES),
  file: z.string().optional().describe('Path; absent for the dependency graph of GitHub.'),
  repository: z.url(),
  commit: z.string(),
});

export const readRecordSchema = z.strictObject({
  direction: z.enum(['out', 'in']).describe('out: a file of this project names the other.'),
  project: id,
  way: z
    .enum(EDGE_WAYS)
    .describe('needs: to be built or to work; options: on request; tools: to build and test only.'),
  at: z.array(readAtSchema).min(1).describe('Where it was read.'),
});
