/** What `publiccode.yml` asks of software and no other field of an entry says. Each may be left out; the file needs all. */
import { z } from 'astro/zod';

import { LANGUAGE_PATTERN } from './patterns.ts';
import { line, listOf } from './text.ts';
import { SOFTWARE_TYPES } from './words.ts';

const facts = z.strictObject({
  platforms: listOf(line(60))
    .min(1)
    .describe('Where it runs, such as "linux" or "web".')
    .meta({ examples: [['linux']] }),
  softwareType: z
    .enum(SOFTWARE_TYPES)
    .describe('What kind of software it is.')
    .meta({ examples: ['library'] }),
  features: listOf(line(100))
    .min(1)
    .describe('What it can do, a few words each.')
    .meta({ examples: [['Reads a sensor']] }),
  maintenance: z
    .enum(['internal', 'community', 'none'])
    .describe('Who looks after it: its organisation, a community, or nobody.')
    .meta({ examples: ['internal'] }),
  localisationReady: z
    .boolean()
    .describe('True if its interface can be translated.')
    .meta({ examples: [false] }),
  languages: listOf(z.string().regex(LANGUAGE_PATTERN, 'Write a BCP 47 tag, such as en.'))
    .min(1)
    .describe('Languages of its interface, such as en.')
    .meta({ examples: [['en']] }),
});

export const publiccodeFacts = facts.partial();
