/** The recorded answers of forges in one run: a file to look at, to keep, and to replay. docs/first-night.md explains it. */
import { z } from 'astro/zod';

import { FORGE_KINDS } from '../../schemas/forges/forges.ts';

const exchange = z.strictObject({
  host: z.string().describe('The forge, by its name in `site.yaml`.'),
  method: z.enum(['GET', 'POST']),
  path: z.string().startsWith('/').describe('With its query, from the origin of the API.'),
  question: z.json().optional().describe('The body of a POST.'),
  status: z.int().min(100).max(599),
  headers: z.record(z.string(), z.string()),
  body: z.json().optional().describe('Absent where the answer was not JSON, or too large.'),
});

export const recordingSchema = z.strictObject({
  format: z.literal(1),
  answeredBy: z
    .enum(['network', 'loopback'])
    .describe('`loopback`: a made-up forge on the same machine, such as that of a test.'),
  program: z.string().describe('Version of the program that asked.'),
  recordedAt: z.iso.datetime(),
  projects: z.array(z.string()).optional().describe('Those asked for by `--only`.'),
  forges: z.array(z.strictObject({ host: z.string(), kind: z.enum(FORGE_KINDS), api: z.string() })),
  exchanges: z.array(exchange).max(20_000),
});

export type Recording = z.output<typeof recordingSchema>;
export type Exchange = z.output<typeof exchange>;
