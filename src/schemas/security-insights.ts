/** What `security-insights.yml` asks and no other field of an entry says. Each may be left out; the file needs all. */
import { z } from 'astro/zod';

import { day, line, listOf } from './text.ts';

const teams = listOf(line(120), 20).min(1);

const facts = z.strictObject({
  reviewed: day
    .describe('When the project last looked whether all of this holds.')
    .meta({ examples: ['2026-11-21'] }),
  administrators: teams
    .describe("Roles or teams that administer the project, the one to ask first; no person's name.")
    .meta({ examples: [['The Example team']] }),
  coreTeam: teams
    .describe(
      "Roles or teams that maintain the repository, the one to ask first; no person's name.",
    )
    .meta({ examples: [['The Example team']] }),
  reportsAccepted: z
    .boolean()
    .describe('True if reports of vulnerabilities are taken.')
    .meta({ examples: [true] }),
  bugBounty: z
    .boolean()
    .describe('True if there is a reward for such reports.')
    .meta({ examples: [false] }),
  changesAccepted: z
    .boolean()
    .describe('True if the repository takes changes that others propose.')
    .meta({ examples: [true] }),
  automatedChangesAccepted: z
    .boolean()
    .describe('True if it takes changes that programs propose.')
    .meta({ examples: [true] }),
  selfAssessment: line(500)
    .describe('What its makers found when they assessed its security, or that they have not yet.')
    .meta({ examples: ['Not yet assessed.'] }),
});

export const securityInsightsFacts = facts.partial();
