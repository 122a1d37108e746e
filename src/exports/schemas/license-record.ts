/** Whether licences fit together, in the record of a project. */
import { z } from 'astro/zod';

import { ARTEFACTS } from '../../schemas/entry.ts';
import { id } from '../../schemas/text.ts';
import { USES, VERDICTS } from '../../schemas/verdict.ts';

const licensed = z.strictObject({
  artefact: z.enum(ARTEFACTS),
  license: z.string().optional().describe('Absent where nobody has stated it.'),
});

const licenseAnswer = z.strictObject({
  inbound: z.string(),
  outbound: z.string(),
  verdict: z.enum(VERDICTS),
  why: z.string().optional(),
  reason: z.string().optional().describe('A reason that needs no licence text, such as "tool".'),
  source: z.array(z.string()),
});

export const licenseCheckSchema = z.strictObject({
  of: licensed,
  with: licensed.extend({ project: id.optional().describe('Absent for a part of this project.') }),
  use: z.enum(USES).describe('How the other comes in; between two parts, either into the other.'),
  verdict: z.enum(VERDICTS).describe('ask: nobody with authority has said; never taken for yes.'),
  answers: z.array(licenseAnswer).describe('Licence by licence; none where one is not stated.'),
});
