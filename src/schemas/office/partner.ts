/** The partners of the office: `content/partners.yaml`. */
import { z } from 'astro/zod';

import { words } from '../localised.ts';
import { id, line, listOf, partialDay, webAddress } from '../text.ts';
import { related, statementSources } from './statement.ts';

export const RELATIONS = [
  'collaboration',
  'research',
  'network',
  'membership',
  'joint-declaration',
  'funder',
  'supplier',
  'transfer',
  'user',
  'talks',
] as const;

const partner = z.strictObject({
  id,
  name: line(120),
  relation: z.enum(RELATIONS),
  what: words(300).describe('What the two do together, in one or two sentences.'),
  since: partialDay.optional(),
  url: webAddress.optional().describe('Its own site.'),
  related: related.optional(),
  sources: statementSources,
});

export const partnersSchema = listOf(partner, 500).describe('Whom the office works with.');
