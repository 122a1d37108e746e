/**
 * What changed between two runs of the refresh: `catalogue/events.json`. Append-only, by date. Written by the refresh,
 * read by feeds.
 */
import { z } from 'astro/zod';

import { FAILURES } from '../lib/http/failure.ts';
import { id, webAddress } from './text.ts';

const instant = z.iso.datetime({ offset: true });

const common = {
  at: instant.describe('When the program noticed it.'),
  project: id.describe('The project that it belongs to.'),
};
const known = z
  .literal(true)
  .optional()
  .describe('It was so before the first run, which makes it no news.');
const ofRepository = { ...common, repository: webAddress.describe('The canonical address.') };

export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('listed'), ...common, known }),
  z.strictObject({ type: z.literal('retired'), ...common, known }),
  z.strictObject({
    type: z.literal('release'),
    ...ofRepository,
    tag: z.string(),
    date: instant.optional().describe('When it was released.'),
    url: webAddress.optional(),
  }),
  z.strictObject({ type: z.literal('archived'), ...ofRepository }),
  z.strictObject({ type: z.literal('unarchived'), ...ofRepository }),
  z.strictObject({ type: z.literal('moved'), ...ofRepository, from: webAddress, to: webAddress }),
  z.strictObject({
    type: z.literal('license-changed'),
    ...ofRepository,
    from: z.string().optional().describe('SPDX id; absent if the forge knew none.'),
    to: z.string().optional().describe('SPDX id; absent if the forge knows none now.'),
  }),
  z.strictObject({
    type: z.literal('unreachable'),
    ...ofRepository,
    since: instant,
    reason: z.enum(FAILURES),
  }),
  z.strictObject({ type: z.literal('back'), ...ofRepository }),
]);

export const eventsSchema = z.array(eventSchema);

export type CatalogueEvent = z.output<typeof eventSchema>;
export type EventType = CatalogueEvent['type'];

/** False for the state that the first run found, so that feeds do not begin with the whole catalogue. */
export function isNews(event: CatalogueEvent): boolean {
  return !('known' in event);
}
