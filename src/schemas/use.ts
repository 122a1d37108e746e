/** Documented use of a project, or of an ecosystem, outside the organisation's own field. */
import { z } from 'astro/zod';

import { words } from './localised.ts';
import { line, partialDay, webAddress } from './text.ts';

export const useSchema = z.strictObject({
  field: line(80).describe('The field of work, in the words of other entries, such as "Finance".'),
  what: words(250).describe('What it is used for.'),
  source: line(250).describe('Where this is documented: a title or an address.'),
  url: webAddress.optional().describe('Where the source can be read.'),
  date: partialDay.optional().describe('When the source was published.'),
  accordingTo: line(120)
    .optional()
    .describe('Who says so, where it is neither the organisation nor the project.'),
});

export type Use = z.output<typeof useSchema>;
