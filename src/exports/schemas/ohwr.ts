/** What of `.ohwr.yaml` 1.0.0 this program writes; every other key is refused. */
import { z } from 'astro/zod';

const text = z.string().min(1);

export const ohwrSchema = z.strictObject({
  version: z.literal('1.0.0'),
  name: text,
  description: z.url(),
  website: z.url(),
  licenses: z.array(text).min(1).optional(),
  documentation: z.url().optional(),
  issues: z.url().optional(),
  latest_release: z.url().optional(),
  forum: z.url().optional(),
  newsfeed: z.url().optional(),
  links: z
    .array(z.strictObject({ name: text, url: z.url() }))
    .min(1)
    .optional(),
});

export type OhwrFile = z.output<typeof ohwrSchema>;
