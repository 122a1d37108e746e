/**
 * The part of `security-insights.yml` 2.2.0 that this program writes, by `spec/schema.cue` of
 * https://github.com/ossf/security-insights; other keys are refused.
 */
import { z } from 'astro/zod';

const text = z.string().min(1);
const url = z.string().regex(/^https?:\/\/[^\s]+$/);
const date = z.iso.date();

const contact = z.strictObject({
  name: text,
  primary: z.boolean(),
  email: z
    .string()
    .regex(/^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/)
    .optional(),
});

export const securityInsightsSchema = z.strictObject({
  header: z.strictObject({
    'schema-version': z.literal('2.2.0'),
    'last-updated': date,
    'last-reviewed': date,
    url,
  }),
  project: z.strictObject({
    name: text,
    homepage: url.optional(),
    administrators: z.array(contact).min(1),
    repositories: z.array(z.strictObject({ name: text, comment: text, url })).min(1),
    'vulnerability-reporting': z.strictObject({
      'reports-accepted': z.boolean(),
      'bug-bounty-available': z.boolean(),
    }),
    documentation: z.strictObject({ 'detailed-guide': url }).optional(),
  }),
  repository: z.strictObject({
    url,
    status: z.enum([
      'active',
      'abandoned',
      'concept',
      'inactive',
      'moved',
      'suspended',
      'unsupported',
      'WIP',
    ]),
    'accepts-change-request': z.boolean(),
    'accepts-automated-change-request': z.boolean(),
    'core-team': z.array(contact).min(1),
    license: z.strictObject({ url, expression: text }),
    security: z.strictObject({
      assessments: z.strictObject({ self: z.strictObject({ comment: text }) }),
    }),
  }),
});

export type SecurityInsightsFile = z.output<typeof securityInsightsSchema>;
