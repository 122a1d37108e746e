/** One item of a project's newsfeed. */
import { z } from 'astro/zod';

export const newsItemSchema = z.strictObject({
  date: z.iso.date().describe('The day that the item states.'),
  title: z.string().min(1).max(160).describe('Plain text.'),
  text: z.string().max(2_000).describe('Plain text; empty if the item is only a title.'),
});

export type NewsItem = z.output<typeof newsItemSchema>;
