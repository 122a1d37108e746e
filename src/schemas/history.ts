/**
 * The growth of repositories: `catalogue/history.csv`, at most one row per repository and week, and none without a
 * change. An empty cell means that the value was not known.
 */
import { z } from 'astro/zod';

const count = z.int().nonnegative();

/** The columns, in order. */
export const historyRowSchema = z.strictObject({
  date: z.iso.date(),
  repository: z
    .string()
    .regex(/^[^/\s]+\/\S+$/)
    .describe('The canonical address without https://, which would be a fifth of the file.'),
  stars: count.optional(),
  forks: count.optional(),
  commits: count.optional(),
  contributors: count.optional(),
  openIssues: count.optional(),
  latestRelease: z.string().optional(),
});

export type HistoryRow = z.output<typeof historyRowSchema>;
export const HISTORY_COLUMNS = Object.keys(historyRowSchema.shape) as (keyof HistoryRow)[];
