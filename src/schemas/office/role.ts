/** The roles in the office: `content/roles.yaml`. No person is named. */
import { z } from 'astro/zod';

import { words } from '../localised.ts';
import { id, listOf, webAddress } from '../text.ts';
import { statementSources } from './statement.ts';

const contact = z
  .union([webAddress, z.email()])
  .describe('Address of a role, a group or a forum; never of a person.');

const role = z.strictObject({
  id,
  title: words(120),
  does: words(300).describe('What one asks this role for.'),
  contact: contact.optional(),
  sources: statementSources.optional().describe('Where it is said, if not in the sources of all.'),
});

const department = z.strictObject({
  id,
  name: words(120),
  members: z.int().positive().optional().describe('How many it has in the office, where stated.'),
  does: words(300).optional(),
  contact: contact.optional(),
});

export const rolesSchema = z.strictObject({
  roles: listOf(role),
  departments: listOf(department),
  sources: statementSources,
});

export type Roles = z.output<typeof rolesSchema>;
